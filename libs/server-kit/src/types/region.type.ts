import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REGION_LEVELS, type RegionCode, type RegionLevel } from '@monev/kernel';
import { RegionCodeScalar } from '../scalars/scalars';

/** The levels as a GraphQL enum; values equal the kernel's. */
export const RegionLevelEnum = Object.fromEntries(REGION_LEVELS.map((level) => [level, level])) as {
  [Level in RegionLevel]: Level;
};
registerEnumType(RegionLevelEnum, { name: 'RegionLevel', description: 'Level of an administrative region.' });

@ObjectType('RegionStep', { description: 'One region named on the way to another: code, name and level.' })
export class RegionStepType {
  @Field(() => RegionCodeScalar) code!: RegionCode;
  @Field() name!: string;
  @Field(() => RegionLevelEnum) level!: RegionLevel;
}

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
