import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, factSources } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { evidenceNeeds, getIndicator } from '@monev/domain/indicators';
import { CurrentActor } from '@monev/server-kit';
import { FactSourceType, IndicatorValueType } from './types/indicator-value.type';

/** "Dari mana angka ini?": the batches behind a number, read only when asked for. */
@Resolver(() => IndicatorValueType)
export class FactSourceResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [FactSourceType], { description: 'Batches whose rows the number rests on, newest first.' })
  sources(@CurrentActor() actor: Actor, @Parent() value: IndicatorValueType): Promise<FactSourceType[]> {
    const definition = getIndicator(value.code);
    const { months } = evidenceNeeds(definition, value.askedPeriod);
    return this.database.read(actor, async (tx) => {
      const byGroup: FactSourceType[][] = [];
      for (const measureGroup of definition.measureGroups) {
        byGroup.push(await factSources(tx, { region: value.region.code, months, measureGroup }));
      }
      return eachBatchOnce(byGroup.flat());
    });
  }
}

/** A batch that feeds two measure groups of one number is one source of it. */
function eachBatchOnce(sources: readonly FactSourceType[]): FactSourceType[] {
  const byKey = new Map(sources.map((source) => [`${source.batchId} ${source.source}`, source]));
  return [...byKey.values()].sort((a, b) => b.committedAt.getTime() - a.committedAt.getTime());
}
