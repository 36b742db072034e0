import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type BankAgentRow, type RecordOrigin } from '@monev/data';
import { type BankAgentStatus, REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, RegionCodeScalar } from '../../scalars/scalars';
import { WordingType } from '../wording.type';
import { RecordOriginType } from './record-origin.type';
import { BankAgentStatusEnum } from './registry-enums';

@ObjectType('BankAgent', { description: 'An agent that runs card readers for a bank, as it is registered now.' })
export class BankAgentType {
  @Field(() => ID) id!: string;
  @Field() bank!: string;
  @Field() agentNo!: string;
  @Field(() => RegionCodeScalar, { description: 'Its kelurahan or desa.' }) regionCode!: RegionCode;
  @Field() name!: string;
  @Field(() => [String], { description: 'Serials of its card readers.' }) edcSerials!: readonly string[];
  @Field(() => IsoDateScalar, { nullable: true }) startedOn!: IsoDate | null;
  @Field(() => BankAgentStatusEnum) status!: BankAgentStatus;
  @Field(() => WordingType) statusName!: WordingType;
  @Field(() => IsoDateScalar, { nullable: true }) statusSince!: IsoDate | null;
  @Field() statusDocument!: string;
  @Field(() => MomentScalar) recordedFrom!: Date;
  @Field({ description: 'Of this version; give it back with a change, so that nobody else is overwritten.' })
  version!: string;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
  /** Not a field: the API offers `eWarong`, not a bare key. */
  eWarongId!: string | null;
}

export function bankAgentType(row: BankAgentRow): BankAgentType {
  const { id: idn, en: eng } = REGISTER_STATE_NAMES[row.status];
  return { ...row, statusName: { idn, eng } };
}
