import { Entity, PrimaryColumn } from 'typeorm';

/** Another spelling of a region's name; the key is made by `normaliseRegionName`. */
@Entity('region_aliases')
export class RegionAliasEntity {
  @PrimaryColumn('text', { name: 'alias_key' }) aliasKey!: string;
  @PrimaryColumn('varchar', { name: 'region_code', length: 10 }) regionCode!: string;
}
