import { Field, ObjectType } from '@nestjs/graphql';
import { RegionCodeScalar, RegionLevelEnum } from '@monev/server-kit';
import { type RegionCode, type RegionLevel } from '@monev/kernel';

@ObjectType('Region', {
  description: 'An administrative region: province, kabupaten/kota, kecamatan or desa/kelurahan.',
})
export class RegionType {
  @Field(() => RegionCodeScalar) code!: RegionCode;
  @Field() name!: string;
  @Field(() => RegionLevelEnum) level!: RegionLevel;
  @Field({ description: 'KABUPATEN, KOTA, KOTA_ADM, KECAMATAN, KELURAHAN, DESA …' }) type!: string;
  @Field(() => RegionCodeScalar, { nullable: true }) parentCode!: RegionCode | null;
}
