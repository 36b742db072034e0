import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row about this installation. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('smallint') id!: number;
  @Column('varchar', { name: 'home_province', length: 10, nullable: true }) homeProvince!: string | null;
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
}
