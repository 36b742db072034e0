import { placeHref, readPlace, writePlace } from './place';

describe('region and period in the address', () => {
  it('are read, dotted or not', () => {
    expect(readPlace(new URLSearchParams('wilayah=31.72&periode=2021-08&pilih=317204'))).toEqual({
      region: '3172',
      period: '2021-08',
      selected: '317204',
    });
  });
  it('count as absent when they are no region and no period', () => {
    expect(readPlace(new URLSearchParams('wilayah=utara&periode=2021-13'))).toEqual({
      region: null,
      period: null,
      selected: null,
    });
  });
  it('change one at a time and leave other parameters alone', () => {
    const next = writePlace(new URLSearchParams('wilayah=31&periode=2021-08&tingkat=kota'), { region: '3172' });
    expect(next.toString()).toBe('wilayah=3172&periode=2021-08&tingkat=kota');
  });
  it('go away when set to nothing', () => {
    expect(writePlace(new URLSearchParams('wilayah=31&pilih=3172'), { selected: null }).toString()).toBe('wilayah=31');
  });
  it('survive a round trip', () => {
    const place = { region: '7312', period: '2023-12', selected: null };
    const address = placeHref('/indikator/IND-KPM-01', place);
    expect(readPlace(new URLSearchParams(address.split('?')[1]))).toEqual(place);
  });
});
