import * as fs from 'node:fs';
import path from 'node:path';
import { type Command } from 'commander';
import { type CommitStep } from '@monev/data';
import { type Period, type RegionCode, parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import {
  AcceptImportService,
  type FileReading,
  type ImportAnswers,
  StageImportService,
  cardLayoutOfHead,
} from '@monev/server/intake';
import { headOf, importCards } from './import-cards';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { type CommandContext, withStore } from '../with-store';
import { type ImportStatus, readingJson, readingLines } from './import-report';

export interface ImportOptions {
  readonly template?: string;
  readonly period?: string;
  readonly region?: string;
  readonly setAside?: string;
  readonly acceptWarnings?: string;
  readonly sender?: string;
  readonly progress?: boolean;
  readonly dryRun?: boolean;
  readonly demo?: boolean;
}

export function describeImport(command: Command): Command {
  return command
    .enablePositionalOptions()
    .description('read an office file, check every row, and let it count: all of it or nothing')
    .argument('<file>', 'workbook (.xlsx) or text table (.csv, .tsv)')
    .option('--template <id>', 'layout, where the file could be read in more than one')
    .option('--period <period>', 'YYYY, YYYY-Qn or YYYY-MM, where the file does not say it')
    .option('--region <code>', 'region code, where the file does not say it')
    .option('--set-aside <reason>', 'leave refused rows out, for this reason, and let the rest count')
    .option('--accept-warnings <reason>', 'why the file may count in spite of its warnings')
    .option('--sender <office>', 'office that the file comes from; its remembered mappings are used')
    .option('--progress', 'tell on stderr how far it is')
    .option('--dry-run', 'only read: print records and refusals, store nothing');
}

export async function runImport(printer: Printer, file: string, options: ImportOptions): Promise<ExitCode> {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
    throw new BadInputError('file', { id: `Berkas ${file} tidak ditemukan.`, en: `File ${file} was not found.` });
  }
  const answers = readAnswers(options);
  return withStore(options, async (context) => {
    const layout = cardLayoutOfHead(await headOf(file));
    if (layout) return importCards(printer, context, { file, layout }, options);
    const staging = new StageImportService(context.database);
    const again = () => fs.createReadStream(file);
    const say = (line: string) => options.progress && printer.say(line);
    const read = await staging.read(context.actor, { name: path.basename(file), content: again(), again }, answers, {
      onProgress: (rows) => say(`dibaca: ${rows} baris`),
    });
    say('dibaca');
    const refused = read.reading.refusedRows > 0 || read.reading.refused;
    if (read.reading.needs.length > 0) return report(printer, read, options.dryRun ? 'DRY_RUN' : 'ASKED', EXIT.ASKED);
    if (options.dryRun) return report(printer, read, 'DRY_RUN', refused ? EXIT.REFUSED : EXIT.OK);
    if (read.reading.refused || (refused && !options.setAside)) return report(printer, read, 'REFUSED', EXIT.REFUSED);
    return commit(printer, context, staging, read, options);
  });
}

/** What a commit has just done. */
const STEP_WORDS: Record<CommitStep, string> = {
  LOCKED: 'giliran didapat',
  COMPARED: 'dibandingkan',
  RECORDED: 'fakta dicatat',
  COUNTED: 'ringkasan dihitung',
  FINISHED: 'selesai, tinggal disahkan',
};

async function commit(
  printer: Printer,
  { actor, database }: CommandContext,
  staging: StageImportService,
  read: FileReading,
  options: ImportOptions,
): Promise<ExitCode> {
  const say = (line: string) => options.progress && printer.say(line);
  const staged = await staging.stageReading(actor, read);
  say('dipratinjau');
  if (staged.duplicateOf) return report(printer, read, 'DUPLICATE_FILE', EXIT.OK, staged.duplicateOf.id);
  const result = await new AcceptImportService(database).accept(actor, staged.batchId, {
    setAsideReason: options.setAside ?? null,
    warningReason: options.acceptWarnings ?? options.setAside ?? 'Diterima melalui baris perintah',
    onStep: (step) => say(`menerima: ${STEP_WORDS[step]}`),
  });
  const status = result.outcome === 'DUPLICATE_FILE' ? 'DUPLICATE_FILE' : 'COMMITTED';
  return report(printer, read, status, EXIT.OK, result.batch.id);
}

function report(
  printer: Printer,
  read: FileReading,
  status: ImportStatus,
  code: ExitCode,
  batchId: string | null = null,
): ExitCode {
  printer.result(readingJson(read, status, batchId), () => readingLines(read, status, batchId));
  return code;
}

function readAnswers(options: ImportOptions): ImportAnswers {
  return {
    templateId: options.template ?? null,
    period: readPeriod(options.period),
    region: readRegion(options.region),
    sender: options.sender ?? '',
  };
}

function readPeriod(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  if (period) return period;
  throw new BadInputError('period', {
    id: `--period "${text}" tidak dapat dipakai: isi YYYY, YYYY-Qn, atau YYYY-MM.`,
    en: `--period "${text}" cannot be used: give YYYY, YYYY-Qn or YYYY-MM.`,
  });
}

function readRegion(text: string | undefined): RegionCode | null {
  if (text === undefined) return null;
  const code = parseRegionCode(text);
  if (code) return code;
  throw new BadInputError('region', {
    id: `--region "${text}" bukan kode wilayah 2, 4, 6, atau 10 angka.`,
    en: `--region "${text}" is not a region code of 2, 4, 6 or 10 digits.`,
  });
}
