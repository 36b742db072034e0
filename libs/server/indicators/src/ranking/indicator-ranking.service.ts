import { Injectable } from '@nestjs/common';
import {
  type ComparedKind,
  Database,
  type SubjectFacts,
  type SubjectName,
  type Transaction,
  datedParameters,
  readSubjectFacts,
  regionsByCode,
  subjectNames,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  type IndicatorDefinition,
  type IndicatorResult,
  evaluateIndicator,
  evidenceNeeds,
  getIndicator,
} from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { rankByIntervals } from '@monev/domain/scoring';
import { type Month, type Period, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { parametersOf, regimesOf } from '../indicator-evidence';
import { existingRegion } from '../evaluate';
import { behindIndicator } from '../rows/indicator-rows';
import { thresholdsOf } from '../targets/region-thresholds';
import { intervalOf } from './interval';

export interface RankedSubject {
  readonly subject: SubjectName;
  readonly result: IndicatorResult;
  /** The ranks it may hold, 1 the best; null where it has no figure or no way is better. */
  readonly rank: { readonly from: number; readonly to: number } | null;
}

export interface IndicatorRanking {
  /** The indicator that tells them apart: the one asked for, or the one that stands for it. */
  readonly definition: IndicatorDefinition;
  readonly kind: ComparedKind;
  readonly kinds: readonly ComparedKind[];
  readonly ranked: readonly RankedSubject[];
  /** Where they lie, by code. */
  readonly regions: ReadonlyMap<string, RegionRow>;
}

export interface RankingQuestion {
  readonly code: string;
  /** Null: the first kind that the indicator tells apart. */
  readonly kind: ComparedKind | null;
  readonly region: RegionCode;
  readonly period: Period;
}

/** Suppliers, e-warong or agents of a region by one indicator: one statement a group of facts, however many there are. */
@Injectable()
export class IndicatorRankingService {
  constructor(private readonly database: Database) {}

  /** The weakest last; who has no figure stands at the end. @throws {UnknownIndicatorError | NotFoundError | BadInputError} */
  rank(actor: Actor, asked: RankingQuestion): Promise<IndicatorRanking> {
    const behind = behindIndicator(getIndicator(asked.code).code);
    const definition = getIndicator(behind?.rankedBy ?? asked.code);
    const kinds = behind?.kinds ?? [];
    const kind = asked.kind ?? kinds[0];
    if (!kind || !kinds.includes(kind)) throw new NotComparedError(asked.code, kinds);
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, asked.region);
      const results = await resultsOf(tx, definition, kind, asked);
      const names = await subjectNames(
        tx,
        [...results.keys()].map((id) => ({ kind, id })),
      );
      const found = names.map((subject) => ({ subject, result: results.get(subject.id) as IndicatorResult }));
      const codes = [...new Set(names.flatMap(({ regionCode }) => (regionCode === null ? [] : [regionCode])))];
      const regions = new Map((await regionsByCode(tx, codes)).map((row) => [row.code, row]));
      return { definition, kind, kinds, ranked: inOrder(definition, found), regions };
    });
  }
}

export class NotComparedError extends BadInputError {
  constructor(code: string, kinds: readonly ComparedKind[]) {
    const some = kinds.join(', ');
    super('kind', {
      id: kinds.length > 0 ? `${code} membandingkan: ${some}.` : `${code} tidak membedakan pelaku satu per satu.`,
      en: kinds.length > 0 ? `${code} compares: ${some}.` : `${code} does not tell single parties apart.`,
    });
  }
}

async function resultsOf(
  tx: Transaction,
  definition: IndicatorDefinition,
  kind: ComparedKind,
  { region, period }: RankingQuestion,
): Promise<Map<string, IndicatorResult>> {
  const needs = evidenceNeeds(definition, period);
  const groups = [...new Set([...needs.factGroups])];
  const counted = await readSubjectFacts(tx, kind, groups, {
    ...{ region, period: needs.answeredPeriod },
    asOf: localDateOf(new Date(), timeZoneOf(region)),
  });
  const bySubject = new Map<string, SubjectFacts[]>();
  for (const facts of counted) bySubject.set(facts.subjectId, [...(bySubject.get(facts.subjectId) ?? []), facts]);
  const settings = await datedParameters(tx);
  const regimes = definition.needsOfRegime.length > 0 ? { regimes: regimesOf(region, needs.months, settings) } : {};
  const parameters = parametersOf(needs, region, settings);
  const thresholds = await thresholdsOf(tx, definition, [region]);
  const month = needs.months.at(-1) as Month;
  return new Map(
    [...bySubject].map(([id, facts]) => {
      const families = facts.find(({ kpmServed }) => kpmServed !== null);
      const rows = families
        ? [
            {
              ...{
                measure: 'kpm-eligible' as const,
                period: month,
                value: BigInt(families.kpmServed ?? 0),
                rowsUsed: 1,
              },
              ...{ provisional: families.provisional, asOf: families.asOf },
            },
          ]
        : [];
      const evidence = {
        period,
        region,
        thresholds,
        parameters,
        rows,
        rowsExpected: new Map([[month, 1]]),
        facts,
        ...regimes,
      };
      return [id, evaluateIndicator(definition, evidence)];
    }),
  );
}

type Found = Omit<RankedSubject, 'rank'>;

/** Best first by the range of ranks; where no way is better, the greatest first. */
function inOrder(definition: IndicatorDefinition, found: readonly Found[]): RankedSubject[] {
  const known = found.filter(({ result }) => result.value !== null);
  const unknown = found
    .filter(({ result }) => result.value === null)
    .toSorted((a, b) => a.subject.name.localeCompare(b.subject.name, 'id'))
    .map((one) => ({ ...one, rank: null }));
  if (definition.direction === 'NONE') {
    const byValue = known.toSorted((a, b) => Number(b.result.value) - Number(a.result.value));
    return [...byValue.map((one) => ({ ...one, rank: null })), ...unknown];
  }
  const rankable = known.map((one) => ({
    ...{ one, id: one.subject.id, name: one.subject.name, published: true },
    interval: intervalOf(one.result, definition),
  }));
  const ranked = rankByIntervals(rankable).ranked;
  const value = (one: Found) => (definition.direction === 'UP' ? 1 : -1) * Number(one.result.value);
  return [
    ...ranked
      .map(({ from, to, subject }) => ({ ...subject.one, rank: { from, to } }))
      .toSorted((a, b) => value(b) - value(a)),
    ...unknown,
  ];
}
