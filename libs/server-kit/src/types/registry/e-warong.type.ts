import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { type EWarongRow, type RecordOrigin } from '@monev/data';
import { type EWarongStatus, REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, RegionCodeScalar } from '../../scalars/scalars';
import { WordingType } from '../wording.type';
import { RecordOriginType } from './record-origin.type';
import { EWarongStatusEnum } from './registry-enums';

@ObjectType('EWarong', { description: 'An outlet where families spend their card, as it is registered now.' })
export class EWarongType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Number that the bank registered it under.' }) registerNo!: string;
  @Field(() => RegionCodeScalar, { description: 'Its kelurahan or desa.' }) regionCode!: RegionCode;
  @Field() name!: string;
  @Field() address!: string;
  @Field(() => Float, { nullable: true, description: 'Decimal degrees.' }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field({ description: 'KUBE, KOPERASI, SHOP, PESANTREN_LEMBAGA, AGEN_BANK or OTHER.' }) legalForm!: string;
  @Field() bank!: string;
  @Field(() => Int, { nullable: true }) edcCount!: number | null;
  @Field(() => Boolean, { nullable: true }) openEveryDay!: boolean | null;
  @Field(() => IsoDateScalar, { nullable: true }) startedOn!: IsoDate | null;
  @Field(() => Float, { nullable: true, description: 'Whole rupiah.' }) capitalAmount!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Declared to sell at local prices (BR-03); null: not known.' })
  declaredPrice!: boolean | null;
  @Field(() => Boolean, { nullable: true }) declaredFreeDelivery!: boolean | null;
  @Field(() => Boolean, { nullable: true }) declaredOwnership!: boolean | null;
  @Field(() => EWarongStatusEnum) status!: EWarongStatus;
  @Field(() => WordingType) statusName!: WordingType;
  @Field(() => IsoDateScalar, { nullable: true }) statusSince!: IsoDate | null;
  @Field() statusDocument!: string;
  @Field(() => MomentScalar, { description: 'Since when this version is known.' }) recordedFrom!: Date;
  @Field({ description: 'Of this version; give it back with a change, so that nobody else is overwritten.' })
  version!: string;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

export function eWarongType(row: EWarongRow): EWarongType {
  const { id: idn, en: eng } = REGISTER_STATE_NAMES[row.status];
  return { ...row, statusName: { idn, eng } };
}
