import { type ScoredKind, SCORED_KINDS } from '@monev/data';
import { type Grade, RANKING_ORDERS, type RankingOrder } from '@monev/domain/scoring';
import { type Period, type RegionCode, parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { NotAQuarterError } from './scoring.errors';

/** Which ranking, in which order and with which grades, and in which language its file is written. */
export interface AskedRanking {
  readonly kind: ScoredKind;
  readonly region: RegionCode;
  readonly quarter: Period;
  readonly order: RankingOrder;
  /** None: all. */
  readonly grades: readonly Grade[];
  readonly language: 'id' | 'en';
}

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** Reads the address of a download. @throws {BadInputError | NotAQuarterError} naming what is wrong in it. */
export function askedRanking(query: Readonly<Record<string, unknown>>): AskedRanking {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const region = parseRegionCode(text('region'));
  const quarter = parsePeriod(text('quarter'));
  if (!region) {
    throw new BadInputError('region', {
      id: `"${text('region').slice(0, 20)}" bukan kode wilayah. Contoh: 31 atau 31.75.`,
      en: `"${text('region').slice(0, 20)}" is no region code. Example: 31 or 31.75.`,
    });
  }
  if (!quarter) throw new NotAQuarterError(text('quarter').slice(0, 20));
  const grades = text('grades')
    .split(',')
    .filter((grade) => grade !== '');
  return {
    kind: oneOf('kind', text('kind'), SCORED_KINDS),
    ...{ region, quarter },
    order: text('order') === '' ? 'RANK' : oneOf('order', text('order'), RANKING_ORDERS),
    grades: grades.map((grade) => oneOf('grades', grade, GRADES)),
    language: text('language') === 'en' ? 'en' : 'id',
  };
}

function oneOf<Name extends string>(field: string, text: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === text);
  if (found) return found;
  throw new BadInputError(field, {
    id: `"${text.slice(0, 20)}" tidak dikenal. Sebutkan salah satu: ${names.join(', ')}.`,
    en: `"${text.slice(0, 20)}" is unknown. Name one of: ${names.join(', ')}.`,
  });
}
