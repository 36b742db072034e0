import { type FieldVisitQuery } from '@monev/contracts';
import { type ReferencePrice, type VisitContext } from '@monev/domain/evaluations';
import { localDateOf, parseRegionCode, rupiah, timeZoneOf } from '@monev/kernel';

type Visit = NonNullable<FieldVisitQuery['visit']>;

/** What the register knows, in the shape of the rules: the phone checks and warns exactly as the server does. */
export function visitContextOf(visit: Visit, observedAt: string): VisitContext {
  const { context, subject } = visit;
  const region = parseRegionCode(visit.regionCode);
  if (!region) throw new Error(`Visit ${visit.visitNo} lies in "${visit.regionCode}", which is no region code.`);
  const rows = [...context.team, ...context.suppliers, ...context.commodities];
  return {
    subject: { kind: subject.kind, id: subject.id },
    visitedOn: localDateOf(new Date(observedAt), timeZoneOf(region)),
    registeredKpm: context.registeredKpm,
    registeredPoint: context.registeredPoint,
    registerChoices: {
      TEAM: context.team.map(({ id }) => id),
      SUPPLIER: context.suppliers.map(({ id }) => id),
      COMMODITY: context.commodities.map(({ id }) => id),
    },
    names: Object.fromEntries(rows.map(({ id, name }) => [id, name])),
    referencePrices: context.referencePrices.map(({ kind, price, ...rest }) => ({
      ...rest,
      kind: kind as ReferencePrice['kind'],
      price: rupiah(BigInt(price)),
    })),
    qualityBounds: context.qualityBounds,
  };
}
