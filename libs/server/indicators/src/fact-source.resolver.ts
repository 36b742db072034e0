import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '@monev/data';
import { evidenceNeeds, getIndicator } from '@monev/domain/indicators';
import { behindIndicator } from './rows/indicator-rows';
import { currentActor, perRequest } from '@monev/server-kit';
import { factSourceLoader } from './fact-source.loader';
import { FactSourceType, IndicatorValueType } from './types/indicator-value.type';

/** "Dari mana angka ini?": the batches behind a number, read only when asked for. */
@Resolver(() => IndicatorValueType)
export class FactSourceResolver {
  private readonly loader = perRequest(() => factSourceLoader(this.database, currentActor()));

  constructor(private readonly database: Database) {}

  @ResolveField(() => [FactSourceType], { description: 'Batches whose rows the number rests on, newest first.' })
  sources(@Parent() value: IndicatorValueType): Promise<FactSourceType[]> {
    const definition = getIndicator(value.code);
    const { months, answeredPeriod } = evidenceNeeds(definition, value.askedPeriod);
    const behind = behindIndicator(definition.code);
    return this.loader().load({
      ...{ region: value.region.code, months, measureGroups: definition.measureGroups },
      rows: behind && { set: behind.set, period: answeredPeriod },
    });
  }
}
