import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A BPS code and the official code of the same region. */
@Entity('region_code_bridge')
export class CodeBridgeEntity {
  @PrimaryColumn('varchar', { name: 'bps_code', length: 10 }) bpsCode!: string;
  @Column('text', { name: 'bps_name' }) bpsName!: string;
  @Column('varchar', { name: 'region_code', length: 10 }) regionCode!: string;
  @Column('text', { name: 'region_name' }) regionName!: string;
}
