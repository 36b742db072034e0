import { Injectable } from '@nestjs/common';
import { Database, reportedMonths } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { MEASURE_GROUPS, getIndicator } from '@monev/domain/indicators';
import { type Period, type RegionCode } from '@monev/kernel';
import { BadInputError, regionTypeOf } from '@monev/server-kit';
import { existingRegion } from './evaluate';
import { tileOf } from './tiles';
import { type IndicatorPlaceType, type OverviewTileType } from './types/overview.type';

/** As many as one page shows; more are asked page by page. */
const MOST_TILES = 12;
const ALL_MEASURES = MEASURE_GROUPS.flatMap((group) => group.measures);

/** Some indicators of a region and period, each with its past; and where figures can be asked for at all. */
@Injectable()
export class TilesService {
  constructor(private readonly database: Database) {}

  /** In the order asked for, all from one picture of the data. @throws {UnknownIndicatorError | NotFoundError | BadInputError} */
  tiles(actor: Actor, codes: readonly string[], region: RegionCode, period: Period): Promise<OverviewTileType[]> {
    if (codes.length > MOST_TILES) {
      throw new BadInputError('codes', {
        id: `Paling banyak ${MOST_TILES} indikator sekaligus; diminta ${codes.length}.`,
        en: `At most ${MOST_TILES} indicators at once; ${codes.length} were asked for.`,
      });
    }
    const definitions = codes.map(getIndicator);
    return this.database.read(actor, async (tx) => {
      const row = await existingRegion(tx, region);
      const tiles: OverviewTileType[] = [];
      for (const definition of definitions) tiles.push(await tileOf(tx, definition, row, period));
      return tiles;
    });
  }

  /** @throws {NotFoundError} */
  place(actor: Actor, region: RegionCode, asked: Period | null): Promise<IndicatorPlaceType> {
    return this.database.read(actor, async (tx) => {
      const row = await existingRegion(tx, region);
      const reported = await reportedMonths(tx, region, ALL_MEASURES);
      return { region: regionTypeOf(row), period: asked ?? reported.at(-1) ?? null, reportedMonths: reported };
    });
  }
}
