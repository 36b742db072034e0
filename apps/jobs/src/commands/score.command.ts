import * as fs from 'node:fs';
import { type Command } from 'commander';
import { BadInputError } from '@monev/server-kit';
import { type InputsAnswer, isRefused, scoreInputs } from '@monev/server/scoring';
import { EXIT } from '../output/exit-codes';
import { type Printer } from '../output/printer';

export interface ScoreOptions {
  readonly inputs: string;
}

export function describeScore(command: Command): Command {
  return command
    .description('score raw counts by the compliance models of supplier, e-warong and agent; touches no database')
    .requiredOption('--inputs <file>', 'JSON: one object or a list of { id, inputs, confidenceInputs, model? }');
}

export function runScore(printer: Printer, options: ScoreOptions): number {
  const json = readJson(options.inputs);
  const answers = scoreInputs(json);
  printer.result(Array.isArray(json) ? answers : answers[0], () => answers.map(lineOf));
  return answers.some(isRefused) ? EXIT.REFUSED : EXIT.OK;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BadInputError('inputs', {
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
