import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, childRegions, findRegion, regionsByCode, searchRegions } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type RegionCode, timeZoneOf } from '@monev/kernel';
import {
  CurrentActor,
  RegionCodeScalar,
  RegionStepType,
  RegionType,
  currentActor,
  perRequest,
  regionTypeOf,
} from '@monev/server-kit';
import { childrenLoader, pathLoader } from './region.loader';

const MOST_RESULTS = 50;
const MOST_NAMED = 300;

@Resolver(() => RegionType)
export class RegionResolver {
  private readonly paths = perRequest(() => pathLoader(this.database, currentActor()));
  private readonly childrenOf = perRequest(() => childrenLoader(this.database, currentActor()));

  constructor(private readonly database: Database) {}

  @Query(() => RegionType, { nullable: true, description: 'One region by its code; null when the list has none.' })
  region(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => RegionCodeScalar }) code: RegionCode,
  ): Promise<RegionType | null> {
    return this.database.read(actor, async (tx) => {
      const row = await findRegion(tx, code);
      return row && regionTypeOf(row);
    });
  }

  @Query(() => [RegionType], {
    description: 'Regions by their codes, in code order; at most 300. Codes that are in no list are left out.',
  })
  regionsNamed(
    @CurrentActor() actor: Actor,
    @Args('codes', { type: () => [RegionCodeScalar] }) codes: RegionCode[],
  ): Promise<RegionType[]> {
    const asked = [...new Set(codes)].slice(0, MOST_NAMED);
    return this.database.read(actor, async (tx) => (await regionsByCode(tx, asked)).map(regionTypeOf));
  }

  @Query(() => [RegionType], { description: 'All provinces, in code order.' })
  provinces(@CurrentActor() actor: Actor): Promise<RegionType[]> {
    return this.database.read(actor, async (tx) => (await childRegions(tx, null)).map(regionTypeOf));
  }

  @Query(() => [RegionType], { description: 'Regions whose name or code contains the text, best first.' })
  searchRegions(
    @CurrentActor() actor: Actor,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
  ): Promise<RegionType[]> {
    const limit = Math.min(Math.max(first, 1), MOST_RESULTS);
    return this.database.read(actor, async (tx) => (await searchRegions(tx, text, limit)).map(regionTypeOf));
  }

  @ResolveField(() => [RegionStepType], { description: 'From the province down to the region itself.' })
  path(@Parent() region: RegionType): Promise<RegionStepType[]> {
    return this.paths().load(region.code);
  }

  @ResolveField(() => [RegionType], { description: 'Direct children, in code order.' })
  children(@Parent() region: RegionType): Promise<RegionType[]> {
    return this.childrenOf().load(region.code);
  }

  @ResolveField(() => String, { description: 'WIB, WITA or WIT.' })
  timeZone(@Parent() region: RegionType): string {
    return timeZoneOf(region.code);
  }
}
