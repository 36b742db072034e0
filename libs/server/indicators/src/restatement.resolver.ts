import { Args, Query, Resolver } from '@nestjs/graphql';
import { Database, readRestatements } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { answeredPeriodOf, getIndicator } from '@monev/domain/indicators';
import { type Period, type RegionCode } from '@monev/kernel';
import { CurrentActor, PeriodScalar, RegionCodeScalar } from '@monev/server-kit';
import { existingRegion } from './evaluate';
import { behindIndicator } from './rows/indicator-rows';
import { RestatementType } from './types/restatement.type';

/** The history of a figure: what behind it was changed, when and by whom. */
@Resolver(() => RestatementType)
export class RestatementResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [RestatementType], {
    description: 'What behind a number was changed after it was first known, newest first.',
  })
  indicatorRestatements(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('region', { type: () => RegionCodeScalar }) region: RegionCode,
    @Args('period', { type: () => PeriodScalar }) asked: Period,
  ): Promise<RestatementType[]> {
    const { frequency, measureGroups } = getIndicator(code);
    const period = answeredPeriodOf(frequency, asked);
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      const rows = behindIndicator(code)?.set ?? null;
      const found = await readRestatements(tx, { region, period, measureGroups, rows });
      return found.map((one) => ({
        ...one,
        before: one.before?.toString() ?? null,
        after: one.after?.toString() ?? null,
      }));
    });
  }
}
