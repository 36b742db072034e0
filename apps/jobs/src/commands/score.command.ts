import * as fs from 'node:fs';
import { type Command } from 'commander';
import { type Period, localDateOf, parsePeriod } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import {
  type InputsAnswer,
  NotAQuarterError,
  type QuarterScores,
  ScoreQuarterService,
  isRefused,
  parametersOfVersion,
  scoreInputs,
  trialParameters,
} from '@monev/server/scoring';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export interface ScoreOptions {
  readonly inputs?: string;
  readonly quarter?: string;
  readonly parameters?: string;
  readonly demo?: boolean;
}

export function describeScore(command: Command): Command {
  return command
    .description('score a quarter of every supplier, e-warong and agent, or raw counts of a file')
    .option('--quarter <quarter>', 'YYYY-Qn: evidence of the database; what changed becomes a new version')
    .option(
      '--inputs <file>',
      'JSON: one object or a list of { id, inputs, confidenceInputs, model? }; touches no database',
    )
    .option(
      '--parameters <version or file>',
      'with --inputs: a published version, or a JSON file { version, base?, scales } to try other weights',
    );
}

export async function runScore(printer: Printer, options: ScoreOptions): Promise<ExitCode> {
  const { inputs, quarter, parameters } = options;
  if (quarter !== undefined && inputs === undefined) {
    if (parameters !== undefined) throw new BadInputError('parameters', ONLY_TRIED);
    return scoreQuarter(printer, quarter, options);
  }
  if (inputs !== undefined && quarter === undefined) return scoreFile(printer, inputs, parameters);
  throw new BadInputError('quarter', {
    id: 'Sebutkan salah satu: --quarter YYYY-Qn atau --inputs BERKAS.',
    en: 'Name one of them: --quarter YYYY-Qn or --inputs FILE.',
  });
}

const ONLY_TRIED = {
  id: '--parameters hanya untuk mencoba dengan --inputs; skor yang disimpan memakai bobot yang berlaku pada triwulannya.',
  en: '--parameters is for trying with --inputs only; stored scores use the weights in force in their quarter.',
};

async function scoreQuarter(printer: Printer, text: string, options: ScoreOptions): Promise<ExitCode> {
  const quarter = parsePeriod(text) as Period | null;
  if (!quarter) throw new NotAQuarterError(text);
  const { kinds, seconds } = await withStore(options, async ({ database, actor }) => {
    const started = performance.now();
    const done = await new ScoreQuarterService(database).run(actor, quarter, localDateOf(new Date(), 'WIB'));
    return { kinds: done, seconds: (performance.now() - started) / 1000 };
  });
  printer.say(`Dihitung dan disimpan dalam ${seconds.toLocaleString('id-ID', { maximumFractionDigits: 2 })} detik.`);
  printer.result({ quarter, kinds }, () => kinds.map(quarterLine));
  return EXIT.OK;
}

function scoreFile(printer: Printer, file: string, parameters: string | undefined): ExitCode {
  const set = parameters === undefined ? undefined : parametersAsked(parameters);
  const json = readJson('inputs', file);
  const answers = scoreInputs(json, set);
  printer.result(Array.isArray(json) ? answers : answers[0], () => answers.map(lineOf));
  return answers.some(isRefused) ? EXIT.REFUSED : EXIT.OK;
}

/** What ends in .json is a file with weights to try, anything else the name of a published version. */
function parametersAsked(text: string) {
  return text.endsWith('.json') ? trialParameters(readJson('parameters', text)) : parametersOfVersion(text);
}

const KIND_NAMES = { SUPPLIER: 'Penyedia', E_WARONG: 'E-warong', BANK_AGENT: 'Agen' } as const;

function quarterLine({ kind, scored, changed, published }: QuarterScores): string {
  return `${KIND_NAMES[kind]}: ${scored} dinilai · ${published} diumumkan · ${changed} versi baru`;
}

function readJson(option: string, file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw new BadInputError(option, {
        id: `Berkas ${file} tidak dapat dibuka. Periksa nama, folder, dan izinnya.`,
        en: `File ${file} cannot be opened. Check its name, folder and permissions.`,
      });
    }
    const detail = error.message;
    throw new BadInputError(option, {
      id: `Berkas ${file} tidak dapat dibaca sebagai JSON: ${detail}`,
      en: `File ${file} cannot be read as JSON: ${detail}`,
    });
  }
}

function lineOf(answer: InputsAnswer): string {
  const id = ('id' in answer && answer.id) || '(tanpa id)';
  if (isRefused(answer)) return `${id}: ditolak · ${answer.error.message}`;
  if ('rolling' in answer)
    return `${id}: skor bergulir ${answer.rolling ?? '—'} · ${answer.grade ?? 'belum dapat dinilai'}`;
  const grade = answer.grade ?? 'Belum Dapat Dinilai';
  return `${id}: skor ${answer.finalScore ?? '—'} · ${grade} · bukti ${answer.confidence} (${answer.evidenceCoveragePct}%)`;
}
