import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const HEADER =
  'NO,ID DTKS,NIK,NO KK,NAMA,NAMA IBU KANDUNG,TANGGAL LAHIR,ALAMAT,NO RT,NO RW,KODE WILAYAH,NAMA_PROP,NAMA_KAB,NAMA_KEC,NAMA_KEL,BANSOS,TAHAP,BANK PENYALUR,NO REKENING,NOMINAL'.split(
    ',',
  );
const BANKS = ['BNI', 'Bank Mandiri', 'BRI', 'PT. POS'];
const BASE = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="BNBA" sheetId="1" r:id="rId1"/></sheets></workbook>',
};

/**
 * A pay list of SIKS-NG with this many families of DKI, as Excel writes it: 20 columns, shared strings, made-up persons.
 * Written once and kept in the temporary folder. Answers its path.
 */
export async function payList({ rows, villages, writeZip }) {
  const folder = join(tmpdir(), 'tikor-monev-bench');
  const path = join(folder, `siksng-${rows}.xlsx`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const strings = new Map();
  const shared = (text) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  async function* sheet() {
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
    yield rowXml(1, HEADER, shared);
    let batch = '';
    for (let at = 0; at < rows; at += 1) {
      batch += rowXml(at + 2, family(at, villages[at % villages.length]), shared);
      if (batch.length < 200_000) continue;
      yield batch;
      batch = '';
    }
    yield `${batch}</sheetData></worksheet>`;
  }
  async function* sharedStrings() {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${strings.size}">`;
    let batch = '';
    for (const text of strings.keys()) {
      batch += `<si><t>${text}</t></si>`;
      if (batch.length < 200_000) continue;
      yield batch;
      batch = '';
    }
    yield `${batch}</sst>`;
  }
  async function* entries() {
    for (const [name, xml] of Object.entries(BASE)) yield [name, xml];
    yield ['xl/worksheets/sheet1.xml', sheet()];
    yield ['xl/sharedStrings.xml', sharedStrings()];
  }
  await pipeline(writeZip(entries()), createWriteStream(`${path}.part`));
  renameSync(`${path}.part`, path);
  return path;
}

const long = (at, digits) => String(at).padStart(digits, '0');

function family(at, { code, name, district, regency }) {
  return [
    at + 1,
    `D${long(at, 10)}`,
    `99${long(at, 14)}`,
    `99${long(at + 7, 14)}`,
    `CONTOH PENERIMA ${at}`,
    `CONTOH IBU ${at % 9_973}`,
    '01-01-1980',
    `JL. CONTOH ${at % 997}`,
    String((at % 20) + 1),
    String((at % 12) + 1),
    code,
    'DKI JAKARTA',
    regency,
    district,
    name,
    'SEMBAKO',
    'TAHAP 3',
    BANKS[at % BANKS.length],
    `00${long(at, 12)}`,
    '200000',
  ];
}

function rowXml(number, values, shared) {
  const cells = values.map((value, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="s"><v>${shared(value)}</v></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}
