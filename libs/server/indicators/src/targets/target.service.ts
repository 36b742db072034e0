import { Injectable } from '@nestjs/common';
import { Database, type IndicatorTarget, addIndicatorTarget, listIndicatorTargets, regionsByCode } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { getIndicator } from '@monev/domain/indicators';
import { type RegionRow } from '@monev/domain/registry';
import { type RegionCode } from '@monev/kernel';
import { REASON_BOUNDS, currentRequest, demand, personOf, readText, regionStepOf } from '@monev/server-kit';
import { existingRegion } from '../evaluate';
import { readTarget } from './read-target';
import { type IndicatorTargetType, type SetTargetInput } from './target.types';

/** Sets targets, always with a reason and a line in the audit record, and tells their changes. */
@Injectable()
export class TargetService {
  constructor(private readonly database: Database) {}

  /** @throws {UnknownIndicatorError | NotFoundError} */
  log(actor: Actor, code: string, region: RegionCode): Promise<IndicatorTargetType[]> {
    getIndicator(code);
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      const targets = await listIndicatorTargets(tx, { code, region });
      const rows = await regionsByCode(tx, [...new Set(targets.map(({ regionCode }) => regionCode))]);
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return targets.flatMap((target) => {
        const row = byCode.get(target.regionCode);
        return row ? [targetType(target, row)] : [];
      });
    });
  }

  /** @throws {UnknownIndicatorError | NotFoundError | ForbiddenError | BadInputError | PersonNeededError} */
  set(actor: Actor, input: SetTargetInput): Promise<IndicatorTargetType> {
    const definition = getIndicator(input.code);
    const boundaries = readTarget(definition, input);
    const reason = readText('input.reason', input.reason, REASON_BOUNDS);
    const person = personOf(actor);
    return this.database.write(
      actor,
      async (tx, audit) => {
        const region = await existingRegion(tx, input.region);
        demand(actor, 'UPDATE', { kind: 'LEGAL_REGISTER', region: region.code });
        const target = await addIndicatorTarget(tx, {
          ...{ code: definition.code, regionCode: region.code, quarter: input.quarter, reason },
          ...{ green: boundaries?.green ?? null, amber: boundaries?.amber ?? null },
          ...{ setBy: person.id, setByName: person.name },
        });
        audit.record({
          ...{ action: 'indicator.set-target', object: { kind: 'indicator-target', id: target.id } },
          ...{ regionCode: region.code, after: { ...input, ...boundaries, reason }, reason },
        });
        return targetType(target, region);
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }
}

function targetType(target: IndicatorTarget, region: RegionRow): IndicatorTargetType {
  const { id, code, quarter, green, amber, reason, setByName, setAt } = target;
  return { id, code, region: regionStepOf(region), quarter, green, amber, reason, setBy: setByName, setAt };
}
