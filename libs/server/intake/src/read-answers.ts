import { type Period, type RegionCode, parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { readMapping } from './read-mapping';
import { type ImportAnswers } from './stage-import.service';

const LONGEST_NAME = 255;
const LONGEST_SENDER = 120;

/** What somebody said about a file, from a query or a JSON body: template, period, region, sender, mapping. @throws {BadInputError} */
export function readAnswers(sent: unknown): ImportAnswers {
  const { template, period, region, sender, mapping, rememberAs } = (sent ?? {}) as Record<string, unknown>;
  return {
    templateId: textOf(template),
    period: readPeriod(textOf(period)),
    region: readRegion(textOf(region)),
    sender: readSender(textOf(sender)),
    mapping: readMapping(mapping),
    rememberAs: textOf(rememberAs)?.slice(0, LONGEST_NAME) ?? null,
  };
}

/** The user's name of the file is data: shown, never used as a path. @throws {BadInputError} */
export function readName(name: string | undefined): string {
  const plain = (name ?? '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (!plain || plain.length > LONGEST_NAME) {
    throw new BadInputError('name', {
      id: 'Nama berkas kosong atau terlalu panjang (paling banyak 255 huruf).',
      en: 'The file name is empty or too long (255 letters at most).',
    });
  }
  return plain;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}

function readSender(text: string | null): string {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (plain.length <= LONGEST_SENDER) return plain;
  throw new BadInputError('sender', {
    id: 'Nama pengirim terlalu panjang (paling banyak 120 huruf).',
    en: 'The name of the sender is too long (120 letters at most).',
  });
}

function readPeriod(text: string | null): Period | null {
  if (!text) return null;
  const period = parsePeriod(text);
  if (period) return period;
  throw new BadInputError('period', {
    id: `Periode "${text}" tidak dapat dipakai: isi YYYY, YYYY-Qn, atau YYYY-MM.`,
    en: `Period "${text}" cannot be used: give YYYY, YYYY-Qn or YYYY-MM.`,
  });
}

function readRegion(text: string | null): RegionCode | null {
  if (!text) return null;
  const code = parseRegionCode(text);
  if (code) return code;
  throw new BadInputError('region', {
    id: `Kode wilayah "${text}" tidak dapat dipakai: isi 2, 4, 6, atau 10 angka.`,
    en: `Region code "${text}" cannot be used: give 2, 4, 6 or 10 digits.`,
  });
}
