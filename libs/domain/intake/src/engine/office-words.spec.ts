import { bankOf, programmeIn, programmeOf, reportSourceOf } from './office-words';
import { commodityOf, priceUnitOf } from './commodity-words';
import { allowedSlips, headerKey, slipsBetween } from './header-text';

describe('words of the offices', () => {
  it.each([
    ['STIMULUS  SMB', 'STIMULUS_SEMBAKO'],
    ['SEMBAKO', 'SEMBAKO'],
    ['bpnt', 'BPNT'],
    ['Program Sembako', 'SEMBAKO'],
    ['PKH', 'PKH'],
    ['BLT MINYAK', null],
    ['', null],
  ])('programme %j is %j', (text, expected) => {
    expect(programmeOf(text)).toBe(expected);
  });

  it.each([
    ['PT.POS', 'POS'],
    ['PT POS', 'POS'],
    ['PT. POS', 'POS'],
    ['Pos Indonesia', 'POS'],
    ['PT. Pos Indonesia (Persero)', 'POS'],
    ['Bank Mandiri', 'MANDIRI'],
    ['bri', 'BRI'],
    ['PT Bank BNI (Persero) Tbk', 'BNI'],
    ['BCA', null],
    ['', null],
  ])('bank %j is %j', (text, expected) => {
    expect(bankOf(text)).toBe(expected);
  });

  it('finds the one programme a title or file name speaks of', () => {
    expect(programmeIn('soppeng_bpnt_kpm_2023.csv')).toBe('BPNT');
    expect(programmeIn('REKAP STIMULUS SEMBAKO')).toBe('STIMULUS_SEMBAKO');
    expect(programmeIn('REKAP PKH DAN SEMBAKO')).toBeNull();
    expect(programmeIn('rekap.xlsx')).toBeNull();
  });

  it('reads sources, commodities and units', () => {
    expect(reportSourceOf('payment list')).toBe('PAYMENT_LIST');
    expect(reportSourceOf('koran')).toBeNull();
    expect(commodityOf('beras_medium')).toEqual({ commodity: 'BERAS', qualityClass: 'MEDIUM' });
    expect(commodityOf('Telur Ayam Ras')).toEqual({ commodity: 'TELUR AYAM RAS', qualityClass: '' });
    expect(['Rp./Kg', 'Rp/kg', 'Rp/Kg', 'per kg'].map(priceUnitOf)).toEqual(['KG', 'KG', 'KG', 'KG']);
    expect(priceUnitOf('Rp./Liter')).toBe('LITER');
    expect(priceUnitOf('Rp/karung besar')).toBeNull();
  });
});

describe('headers', () => {
  it('mean the same whatever their case, punctuation and empty units', () => {
    expect(headerKey('SP2D  Nominal (Rp)')).toBe(headerKey('sp2d_nominal'));
    expect(headerKey('Kota/ Kabupaten')).toBe(headerKey('KOTA/KABUPATEN'));
    expect(headerKey('Jumlah (ribu)')).not.toBe(headerKey('Jumlah'));
  });

  it('allow slips of the pen in long words only', () => {
    expect(slipsBetween('KECAMATAN', 'KECAMTAN', 1)).toBe(1);
    expect(slipsBetween('KELURAHAN', 'KELURAHNA', 1)).toBe(1);
    expect(slipsBetween('PENYALURAN', 'PENCAIRAN', 2)).toBeGreaterThan(2);
    expect([allowedSlips(4), allowedSlips(9), allowedSlips(20)]).toEqual([0, 1, 2]);
  });
});
