import {
  BANK_CODES,
  type BankCode,
  PROGRAMMES,
  type ProgrammeName,
  REPORT_SOURCES,
  type ReportSource,
} from '@monev/kernel';

/** Letters and digits only, upper case: "STIMULUS  SMB" and "Stimulus-SMB" are one word. */
function wordKey(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
}

const PROGRAMME_WORDS = new Map<string, ProgrammeName>([
  ['SEMBAKO', 'SEMBAKO'],
  ['SMB', 'SEMBAKO'],
  ['PROGRAMSEMBAKO', 'SEMBAKO'],
  ['BANSOSSEMBAKO', 'SEMBAKO'],
  ['BSP', 'SEMBAKO'],
  ['BANTUANSOSIALPANGAN', 'SEMBAKO'],
  ['BPNT', 'BPNT'],
  ['BANTUANPANGANNONTUNAI', 'BPNT'],
  ['RASTRA', 'RASTRA'],
  ['BANSOSRASTRA', 'RASTRA'],
  ['PKH', 'PKH'],
  ['PROGRAMKELUARGAHARAPAN', 'PKH'],
  ['STIMULUSSEMBAKO', 'STIMULUS_SEMBAKO'],
  ['STIMULUSSMB', 'STIMULUS_SEMBAKO'],
  ['STIMULUSBPNT', 'STIMULUS_SEMBAKO'],
  ...PROGRAMMES.map((name) => [wordKey(name), name] as const),
]);

/** "STIMULUS  SMB" → STIMULUS_SEMBAKO; null for a programme we do not know. */
export function programmeOf(text: string): ProgrammeName | null {
  return PROGRAMME_WORDS.get(wordKey(text)) ?? null;
}

/** The one programme that a title or file name speaks of; null when it names none or several. */
export function programmeIn(text: string): ProgrammeName | null {
  const plain = ` ${text.toUpperCase().replace(/[^A-Z0-9]+/g, ' ')} `;
  if (/ STIMULUS /.test(plain)) return 'STIMULUS_SEMBAKO';
  const named = (['SEMBAKO', 'BPNT', 'RASTRA', 'PKH'] as const).filter((name) => plain.includes(` ${name} `));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const BANK_WORDS = new Map<string, BankCode>([
  ['BANKRAKYATINDONESIA', 'BRI'],
  ['BANKNEGARAINDONESIA', 'BNI'],
  ['BANKMANDIRI', 'MANDIRI'],
  ['MDR', 'MANDIRI'],
  ['BANKTABUNGANNEGARA', 'BTN'],
  ['BANKSYARIAHINDONESIA', 'BSI'],
  ['PTPOS', 'POS'],
  ['PTPOSINDONESIA', 'POS'],
  ['PTPOSINDONESIAPERSERO', 'POS'],
  ['POSINDONESIA', 'POS'],
  ['KANTORPOS', 'POS'],
  ...BANK_CODES.flatMap((code): [string, BankCode][] => [
    [code, code],
    [`BANK${code}`, code],
    [`PTBANK${code}`, code],
    [`PTBANK${code}PERSERO`, code],
  ]),
]);

/** "PT. POS", "PT.POS", "Bank Mandiri"; null for a bank we do not know. */
export function bankOf(text: string): BankCode | null {
  return BANK_WORDS.get(wordKey(text).replace(/TBK$/, '')) ?? null;
}

export function reportSourceOf(text: string): ReportSource | null {
  const key = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return REPORT_SOURCES.find((source) => source === key) ?? null;
}
