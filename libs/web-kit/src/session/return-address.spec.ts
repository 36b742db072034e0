import { readReturn, saysEnded, signInHref } from './return-address';

const paramsOf = (href: string) => new URLSearchParams(href.split('?')[1]);

describe('the way back after signing in', () => {
  it('leads to the page asked for, with its region and period', () => {
    const asked = '/peta?wilayah=3171&periode=2021-09';
    expect(readReturn(paramsOf(signInHref(asked)))).toBe(asked);
  });
  it('is the front page when none was asked for', () => {
    expect(signInHref('/')).toBe('/masuk');
    expect(readReturn(new URLSearchParams())).toBe('/');
  });
  it.each(['//elsewhere.example/', '/\\elsewhere.example', 'https://elsewhere.example/', '/a\\b', '/masuk?kembali=/'])(
    'never leads to %s',
    (address) => {
      expect(readReturn(new URLSearchParams({ kembali: address }))).toBe('/');
      expect(signInHref(address)).toBe('/masuk');
    },
  );
  it('says why, when a session ended', () => {
    expect(saysEnded(paramsOf(signInHref('/berkas', { ended: true })))).toBe(true);
    expect(saysEnded(paramsOf(signInHref('/berkas')))).toBe(false);
  });
});
