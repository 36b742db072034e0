import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type IsoDate, type Month } from '@monev/kernel';
import { type RecordOrigin } from '@monev/data';
import { IsoDateScalar, PeriodScalar, RecordOriginType } from '@monev/server-kit';

const count = (description: string) =>
  Field(() => Int, { nullable: true, description: `${description} Null: not reported.` });

@ObjectType('EWarongOfficer', { description: 'Somebody in a post of an e-warong, from–to.' })
export class EWarongOfficerType {
  @Field({ description: 'CHAIR, SECRETARY, TREASURER or SUPERVISOR.' }) post!: string;
  @Field() personName!: string;
  @Field({ description: 'Occupation asked by BR-04: TRADER and OTHER are permitted.' }) occupationCategory!: string;
  @Field(() => IsoDateScalar) startedOn!: IsoDate;
  @Field(() => IsoDateScalar, { nullable: true }) endedOn!: IsoDate | null;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

@ObjectType('EWarongPeriod', { description: 'What an e-warong reported of a month.' })
export class EWarongPeriodType {
  @Field(() => PeriodScalar) period!: Month;
  @count('Families served.') kpmServed!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Families it may serve at most (BR-11). Null: no value in force there yet.',
  })
  kpmLimit!: number | null;
  @count('Bedridden elderly and severely disabled.') priorityKpm!: number | null;
  @count('Of those, delivered to free of charge.') priorityDeliveredFree!: number | null;
  @count('Days with at least one transaction.') transactionDays!: number | null;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

@ObjectType('BankAgentPeriod', { description: "A month in the bank's log of an agent." })
export class BankAgentPeriodType {
  @Field(() => PeriodScalar) period!: Month;
  @count('Minutes the card reader was to be on.') edcMinutesScheduled!: number | null;
  @count('Minutes it was on.') edcMinutesUp!: number | null;
  @count('Transactions attempted.') trxAttempted!: number | null;
  @count('Transactions that succeeded.') trxSucceeded!: number | null;
  @count('Settlements due.') settlementsDue!: number | null;
  @count('Settlements on time.') settlementsOnTime!: number | null;
  @count('Reports due.') reportsDue!: number | null;
  @count('Reports on time.') reportsOnTime!: number | null;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}
