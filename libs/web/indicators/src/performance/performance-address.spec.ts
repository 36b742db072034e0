import { readView, writeView } from './performance-address';

const view = (query: string) => readView(new URLSearchParams(query));
const address = (query: string, change: Parameters<typeof writeView>[1]) =>
  writeView(new URLSearchParams(query), change).toString();

describe('the performance pages in the address', () => {
  it('begin with e-warong, their first indicator and the regions', () => {
    expect(view('')).toMatchObject({ part: { id: 'e-warong' }, code: 'IND-EWR-01', look: 'wilayah', sort: null });
  });
  it('say tab, indicator, look, order, filter', () => {
    expect(
      view('bagian=penyedia&indikator=IND-SUP-10&lihat=baris&urut=value&arah=turun&cari=padi&hitung=tidak'),
    ).toMatchObject({
      ...{ part: { id: 'penyedia' }, code: 'IND-SUP-10', look: 'baris', sort: 'value', descending: true },
      ...{ search: 'padi', counts: false },
    });
  });
  it('an indicator of another tab counts as unsaid', () => {
    expect(view('bagian=agen&indikator=IND-SUP-10').code).toBe('IND-AGT-01');
  });
  it('keep region and period, and begin anew with another tab or indicator', () => {
    const here = 'wilayah=3172&periode=2021-Q3&bagian=penyedia&indikator=IND-SUP-10&lihat=baris&cari=padi&urut=value';
    expect(address(here, { part: 'agen' })).toBe('wilayah=3172&periode=2021-Q3&bagian=agen');
    expect(address(here, { code: 'IND-SUP-04' })).toBe(
      'wilayah=3172&periode=2021-Q3&bagian=penyedia&indikator=IND-SUP-04&lihat=baris',
    );
    expect(address(here, { search: '' })).toBe(
      'wilayah=3172&periode=2021-Q3&bagian=penyedia&indikator=IND-SUP-10&lihat=baris&urut=value',
    );
  });
});
