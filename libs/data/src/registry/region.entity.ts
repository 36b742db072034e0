import { type RegionLevel } from '@monev/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An administrative region of the official list. `validFrom` null = before our records (HANDBOOK §6). */
@Entity('regions')
export class RegionEntity {
  @PrimaryColumn('varchar', { length: 10 }) code!: string;
  @Column('text') name!: string;
  @Column('text') level!: RegionLevel;
  @Column('text') type!: string;
  @Column('varchar', { name: 'parent_code', length: 10, nullable: true }) parentCode!: string | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('varchar', { name: 'replaced_by', length: 10, nullable: true }) replacedBy!: string | null;
}
