import { type CellValue, type SheetRow } from '../reading/cell-value';
import { kpmKelurahan } from '../templates/kpm-kelurahan.template';
import { recogniseTemplate } from '../templates/registry';
import { findHeader } from './find-header';
import { recogniseAmong } from './recognise-template';

const rows = (...lines: string[][]): SheetRow[] =>
  lines.map((cells, at) => ({
    sheet: 'Data',
    row: at + 1,
    cells: cells.map((text): CellValue => (text === '' ? { kind: 'EMPTY' } : { kind: 'TEXT', text })),
  }));

describe('the header of a table', () => {
  it('is found below titles, whatever the order of its columns', () => {
    const { found } = findHeader(
      kpmKelurahan,
      rows(['DATA KPM', 'BPNT'], [], ['Jml KPM', 'Desa/Kel', 'Kec.', 'Kab/Kota'], ['5', 'OMPO', 'LALABATA', 'SOPPENG']),
    );
    expect(found).toMatchObject({ firstRow: 3, lastRow: 3 });
    expect(Object.fromEntries(found?.columns ?? [])).toEqual({ jumlah_kpm: 0, village: 1, district: 2, regency: 3 });
  });

  it('allows slips of the pen, but never lets a personal column stand in for another', () => {
    const { found } = findHeader(kpmKelurahan, rows(['KABUPATN', 'KECAMATAN', 'KELURAHAM', 'JUMLAH_KPM', 'NAMA KPM']));
    expect(Object.fromEntries(found?.columns ?? [])).toEqual({ regency: 0, district: 1, village: 2, jumlah_kpm: 3 });
  });

  it('says which required columns are missing', () => {
    expect(findHeader(kpmKelurahan, rows(['KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'RUMAH']))).toMatchObject({
      found: null,
      missing: ['JUMLAH_KPM'],
    });
  });

  it('does not take a column in thousands for one of families', () => {
    expect(
      findHeader(kpmKelurahan, rows(['KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'JUMLAH KPM (RIBU)'])).found,
    ).toBeNull();
  });
});

describe('recognising a template', () => {
  it('answers the one whose columns are all there', () => {
    expect(recogniseTemplate(rows(['PROVINSI', 'KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'JUMLAH_KPM']))).toMatchObject({
      kind: 'FOUND',
      template: { id: 'kpm-kelurahan' },
      headerRow: 1,
    });
  });

  it('leaves the choice to a person where two fit equally', () => {
    const twin = { ...kpmKelurahan, id: 'twin' };
    expect(recogniseAmong([kpmKelurahan, twin], rows(['KABUPATEN', 'KECAMATAN', 'DESA', 'KPM']))).toMatchObject({
      kind: 'AMBIGUOUS',
      templates: [{ id: 'kpm-kelurahan' }, { id: 'twin' }],
    });
  });

  it('names the nearest when none fits', () => {
    const answer = recogniseTemplate(rows(['KABUPATEN', 'KECAMATAN', 'KELURAHAN', 'RUMAH']));
    expect(answer).toMatchObject({
      kind: 'UNKNOWN',
      nearest: [{ template: { id: 'kpm-kelurahan' }, missing: ['JUMLAH_KPM'] }, {}, {}],
    });
  });
});
