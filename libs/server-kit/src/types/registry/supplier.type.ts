import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { type SupplierRow, type RecordOrigin } from '@monev/data';
import { REGISTER_STATE_NAMES, type SupplierStatus } from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, RegionCodeScalar } from '../../scalars/scalars';
import { WordingType } from '../wording.type';
import { RecordOriginType } from './record-origin.type';
import { SupplierStatusEnum } from './registry-enums';

@ObjectType('Supplier', {
  description: 'Who sells stock to e-warong, as it is registered now. It has no region of its own.',
})
export class SupplierType {
  @Field(() => ID) id!: string;
  @Field({ description: 'NIB where there is one, else the number of the register.' }) supplierNo!: string;
  @Field(() => String, { nullable: true }) nib!: string | null;
  @Field(() => RegionCodeScalar, { description: 'Province that keeps the register.' }) regionCode!: RegionCode;
  @Field() name!: string;
  @Field({ description: 'PT, CV, UD, KOPERASI, BUMD, BUMN or PERORANGAN.' }) legalForm!: string;
  @Field() kbli!: string;
  @Field() address!: string;
  @Field(() => Boolean, { nullable: true }) hasOwnWarehouse!: boolean | null;
  @Field(() => Float, { nullable: true }) capacityKgPerWeek!: number | null;
  @Field(() => [String]) commodities!: readonly string[];
  @Field({ description: 'Penyedia resmi: a description, never a filter that steers e-warong (HANDBOOK 8.1).' })
  isOfficialList!: boolean;
  @Field() listDocument!: string;
  @Field(() => IsoDateScalar, { nullable: true }) listedFrom!: IsoDate | null;
  @Field(() => IsoDateScalar, { nullable: true }) listedTo!: IsoDate | null;
  @Field(() => SupplierStatusEnum) status!: SupplierStatus;
  @Field(() => WordingType) statusName!: WordingType;
  @Field(() => IsoDateScalar, { nullable: true }) statusSince!: IsoDate | null;
  @Field() statusDocument!: string;
  @Field(() => MomentScalar) recordedFrom!: Date;
  @Field({ description: 'Of this version; give it back with a change, so that nobody else is overwritten.' })
  version!: string;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
  /** Not fields: the resolver shows them only to who may read legal papers. */
  legal!: { readonly directors: string; readonly beneficialOwners: string };
}

export function supplierType({ directors, beneficialOwners, ...row }: SupplierRow): SupplierType {
  const { id: idn, en: eng } = REGISTER_STATE_NAMES[row.status];
  return { ...row, statusName: { idn, eng }, legal: { directors, beneficialOwners } };
}
