import { Injectable } from '@nestjs/common';
import { Database, type PriceSpread, readPriceSpreads } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type Period, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { existingRegion } from './evaluate';

/** How prices lie beside the highest retail price. */
@Injectable()
export class PriceSpreadsService {
  constructor(private readonly database: Database) {}

  /** @throws {NotFoundError} */
  read(actor: Actor, region: RegionCode, period: Period): Promise<PriceSpread[]> {
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, region);
      return readPriceSpreads(tx, { region, period, asOf: localDateOf(new Date(), timeZoneOf(region)) });
    });
  }
}
