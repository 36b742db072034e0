import fc from 'fast-check';
import { normaliseRegionName } from './region-name';

describe('the one spelling rule for region names', () => {
  it.each([
    [['Kepulauan Seribu', 'KEP. SERIBU', 'kep seribu', 'Kep.Seribu']],
    [['Jakarta Timur', 'Jak. Timur', 'JAK TIMUR', 'JAKTIM', 'Jkt. Timur', 'JAKARTA  TIMUR']],
    [['Tanjung Priok', 'TJ. PRIOK', 'Tj.Priok', 'TANJUNGPRIOK', 'TG PRIOK']],
    [['Donri Donri', 'DONRI-DONRI', 'DonriDonri']],
    [['Palmerah', 'PAL MERAH', 'Pal-Merah']],
    [['Kramatjati', 'KRAMAT JATI']],
    [["Ma'u", 'MA’U', 'Mau']],
    [['Kabupaten Soppeng', 'KAB. SOPPENG', 'kab soppeng']],
    [['Kota Administrasi Jakarta Barat', 'KOTA ADM. JAKARTA BARAT', 'KOTA ADM JAKBAR']],
  ])('%j are one name', (spellings) => {
    expect(new Set(spellings.map(normaliseRegionName)).size).toBe(1);
  });

  it('keeps apart what is not one name', () => {
    expect(normaliseRegionName('KAB. BOGOR')).not.toBe(normaliseRegionName('KOTA BOGOR'));
    expect(normaliseRegionName('Lubuk Pakam I,II')).not.toBe(normaliseRegionName('Lubuk Pakam III'));
    expect(normaliseRegionName('Sei Kamah I')).not.toBe(normaliseRegionName('Sei Kamah II'));
  });

  it('changes nothing the second time, whatever the text', () => {
    const words = fc.constantFrom(
      'KEP',
      'K',
      'E',
      'P',
      'TJ',
      'T',
      'J',
      '.',
      ' ',
      '-',
      ',',
      'Kab',
      'ADM',
      'jak',
      'Bogor',
      "'",
      'é',
      '1',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseRegionName(text);
        expect(normaliseRegionName(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
