import { DomainError, type Wording } from '@monev/kernel';

/** What is wrong with a file as a whole; stable, for tests and logs. */
export type FileFault =
  | 'EMPTY'
  | 'OLD_EXCEL'
  | 'OPEN_DOCUMENT'
  | 'PDF'
  | 'HTML'
  | 'MACROS'
  | 'NOT_A_WORKBOOK'
  | 'UNKNOWN_CONTENT'
  | 'DAMAGED'
  | 'ENTITY_DECLARATION'
  | 'ENCODING'
  | 'QUOTES';

const AS_XLSX = 'Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.';
const AS_XLSX_EN = 'Open it in Excel or LibreOffice and save it as .xlsx.';

const WORDING: Record<FileFault, Wording> = {
  EMPTY: { id: 'Berkas ini kosong.', en: 'The file is empty.' },
  OLD_EXCEL: {
    id: `Berkas ini Excel lama (.xls) atau berkata sandi. ${AS_XLSX} Hapus kata sandinya bila ada.`,
    en: `This is an old Excel file (.xls) or has a password. ${AS_XLSX_EN} Remove the password if there is one.`,
  },
  OPEN_DOCUMENT: {
    id: `Berkas ini OpenDocument (.ods). ${AS_XLSX}`,
    en: `This is an OpenDocument file (.ods). ${AS_XLSX_EN}`,
  },
  PDF: {
    id: 'Berkas ini PDF. Mintalah lembar kerja aslinya (.xlsx atau .csv) kepada pengirim.',
    en: 'This is a PDF. Ask the sender for the spreadsheet itself (.xlsx or .csv).',
  },
  HTML: {
    id: `Berkas ini halaman web atau XML yang diberi nama lembar kerja. ${AS_XLSX}`,
    en: `This is a web page or XML named as a spreadsheet. ${AS_XLSX_EN}`,
  },
  MACROS: {
    id: 'Berkas ini berisi makro. Simpan sebagai .xlsx (tanpa makro) lalu unggah lagi.',
    en: 'The file holds macros. Save it as .xlsx (without macros) and upload again.',
  },
  NOT_A_WORKBOOK: {
    id: 'Berkas zip ini bukan lembar kerja. Unggah lembar kerjanya sendiri (.xlsx atau .csv).',
    en: 'This zip file is no workbook. Upload the spreadsheet itself (.xlsx or .csv).',
  },
  UNKNOWN_CONTENT: {
    id: `Isi berkas ini bukan lembar kerja. ${AS_XLSX}`,
    en: `The content is not a spreadsheet. ${AS_XLSX_EN}`,
  },
  DAMAGED: {
    id: 'Berkas ini rusak atau tidak lengkap. Buka, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    en: 'The file is damaged or incomplete. Open it, save it as .xlsx and upload again.',
  },
  ENTITY_DECLARATION: {
    id: 'Berkas ini memuat deklarasi XML yang tidak diizinkan. Simpan ulang sebagai .xlsx dari Excel.',
    en: 'The file holds an XML declaration that is not allowed. Save it again as .xlsx from Excel.',
  },
  ENCODING: {
    id: 'Huruf dalam berkas ini tidak dapat dibaca. Simpan sebagai CSV UTF-8 atau .xlsx.',
    en: 'The characters of this file cannot be read. Save it as CSV UTF-8 or .xlsx.',
  },
  QUOTES: {
    id: 'Tanda kutip dalam berkas ini tidak berpasangan. Simpan ulang sebagai .xlsx.',
    en: 'The quotation marks of this file do not pair. Save it again as .xlsx.',
  },
};

/** The file as a whole cannot be read; the wording says what the sender can do. */
export class UnreadableFileError extends DomainError {
  readonly code = 'FILE_UNREADABLE';

  constructor(readonly fault: FileFault) {
    super(WORDING[fault]);
  }
}

export type FileLimit = 'SIZE' | 'UNPACKED_SIZE' | 'RATIO' | 'ENTRIES' | 'ROWS' | 'COLUMNS' | 'CELL' | 'LINE';

/** A file beyond a limit of SECURITY §5. `place` names the cell or line where one can be told. */
export class FileLimitError extends DomainError {
  readonly code = 'FILE_TOO_LARGE';
  override readonly errorClass = 'LIMIT';

  constructor(
    readonly limit: FileLimit,
    readonly allowed: number,
    readonly place = '',
  ) {
    super(limitWording(limit, allowed.toLocaleString('id-ID'), place === '' ? '' : ` (${place})`));
  }
}

function limitWording(limit: FileLimit, allowed: string, place: string): Wording {
  const id: Record<FileLimit, string> = {
    SIZE: `Berkas ini lebih besar dari ${allowed} bita.`,
    UNPACKED_SIZE: `Isi berkas ini setelah dibuka lebih besar dari ${allowed} bita.`,
    RATIO: `Isi berkas ini dimampatkan lebih dari ${allowed} kali; berkas seperti ini tidak diterima.`,
    ENTRIES: `Berkas ini memuat lebih dari ${allowed} bagian.`,
    ROWS: `Satu lembar memuat lebih dari ${allowed} baris.`,
    COLUMNS: `Satu lembar memuat lebih dari ${allowed} kolom${place}. Hapus kolom yang tidak dipakai.`,
    CELL: `Satu sel memuat lebih dari ${allowed} karakter${place}.`,
    LINE: `Satu baris teks lebih panjang dari ${allowed} bita${place}.`,
  };
  const en: Record<FileLimit, string> = {
    SIZE: `The file is larger than ${allowed} bytes.`,
    UNPACKED_SIZE: `The content is larger than ${allowed} bytes once unpacked.`,
    RATIO: `The content is packed more than ${allowed} times; such a file is not accepted.`,
    ENTRIES: `The file holds more than ${allowed} parts.`,
    ROWS: `A sheet holds more than ${allowed} rows.`,
    COLUMNS: `A sheet holds more than ${allowed} columns${place}. Remove the columns that are not used.`,
    CELL: `A cell holds more than ${allowed} characters${place}.`,
    LINE: `A line of text is longer than ${allowed} bytes${place}.`,
  };
  return { id: id[limit], en: en[limit] };
}
