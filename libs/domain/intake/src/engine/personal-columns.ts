import { type CellValue } from '../reading/cell-value';

/**
 * Headers of columns about persons: dropped before anything else sees them, in every layout (SECURITY §5). Written for
 * headers in upper case with punctuation as single spaces.
 */
const PERSONAL = [
  /\bNIK\b/,
  /\b(?:NO|NOMOR)?\s?KTP\b/,
  /\bNO\s?KK\b|\bNOMOR KK\b|^KK$|\bKARTU KELUARGA\b/,
  /^(?:NAMA|NM)$/,
  /\b(?:NAMA|NM)\s?(?:LENGKAP|PENERIMA|KPM|PENGURUS|PESERTA|PM|KRT|ART|ORANG|WARGA|KEPALA|IBU|AYAH|ANAK|ISTRI|SUAMI|SESUAI|REKENING|PEMILIK|WALI|KK|KTP|ANGGOTA|PENDUDUK|INDIVIDU|PELAPOR|PENGADU)\b/,
  /\bIBU KANDUNG\b/,
  /\bALAMAT\b|^ALMT$|^JALAN$/,
  /\bRT\b|\bRW\b|\bNO\s?R[TW]\b/,
  /\bDUSUN\b|^DSN$|\bLINGKUNGAN\b/,
  /\bREKENING\b|\b(?:NO|NOMOR)\s?REK\b|^REK$|\bNOREK\b/,
  /\b(?:NO|NOMOR|NMR)\s?(?:KARTU|KKS|KIP|KIS|BPJS)\b|^KARTU(?: KKS| ATM| DEBIT)?$/,
  /\bTELP?\b|\bTELEPON\b|\bTELPON\b|\bHP\b|\bHANDPHONE\b|\bPONSEL\b|\bWHATSAPP\b|^WA$|\bE ?MAIL\b/,
  /\bLAHIR\b|\bTTL\b|\bTGLLAHIR\b/,
  /\bID\s?(?:DTKS|BDT|SEMESTA|PENGURUS|PESERTA|ART|KELUARGA|ANGGOTA|DTSEN)\b|\b(?:NO|NOMOR)\s?PESERTA\b/,
];
/** Names of places and things that hold a personal word and say nothing about a person. */
const NOT_PERSONAL = /\bNAMA\s?(?:KAB|KEC|KEL|DESA|PROV|PROP|KOTA|BANK|KANTOR|SUFIX|PROGRAM|WILAYAH|AGEN|E ?WARONG)/;

export function isPersonalHeader(header: string): boolean {
  const words = header
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  return !NOT_PERSONAL.test(words) && PERSONAL.some((pattern) => pattern.test(words));
}

/**
 * True for a value that can be a NIK: 16 digits, a region, a day (women's days + 40) and a month in their places. Also
 * 16 digits that begin with 99, which no region has: the mark of made-up NIKs, refused like real ones.
 */
export function holdsNik(cell: CellValue): boolean {
  if (cell.kind === 'NUMBER') {
    const size = Math.abs(cell.value);
    return size >= 1e15 && size < 1e16 && isNikShaped(String(size));
  }
  if (cell.kind !== 'TEXT' || cell.text.length < 16) return false;
  return digitRuns(cell.text).some(isNikShaped);
}

/** Runs of exactly 16 digits, and a cell of 16 digits parted by spaces, dots or hyphens that are not thousands. */
function digitRuns(text: string): string[] {
  const runs = text.match(/(?<!\d)\d{16}(?!\d)/g) ?? [];
  const parted =
    /^[\d\s.-]+$/.test(text) && !/^\d{1,3}(?:[. ]\d{3})+$/.test(text.trim()) ? text.replace(/\D/g, '') : '';
  return parted.length === 16 ? [...runs, parted] : runs;
}

function isNikShaped(digits: string): boolean {
  if (digits.startsWith('99')) return true;
  const [province, day, month] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ];
  const dayOfMonth = day > 40 ? day - 40 : day;
  return province >= 11 && province <= 97 && dayOfMonth >= 1 && dayOfMonth <= 31 && month >= 1 && month <= 12;
}
