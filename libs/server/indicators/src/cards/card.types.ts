import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LEAGUE_ORDERS } from '@monev/data';
import { type IsoDate, type Month } from '@monev/kernel';
import { IsoDateScalar, PeriodScalar } from '@monev/server-kit';
import { enumOf } from '../types/enum-of';

export const LeagueOrderEnum = enumOf(LEAGUE_ORDERS);
registerEnumType(LeagueOrderEnum, {
  name: 'OutletOrder',
  description: 'By what outlets are ordered: the greatest first, FEWEST_DAYS the fewest first.',
});

@ObjectType('OutletDay', { description: 'What an outlet did on one day.' })
export class OutletDayType {
  @Field(() => IsoDateScalar) day!: IsoDate;
  @Field(() => Int) attempted!: number;
  @Field(() => Int) succeeded!: number;
  @Field(() => Float, { nullable: true, description: 'Percent with two decimals; null where nothing was attempted.' })
  successPct!: number | null;
  @Field({ description: 'Whole rupiah, as text.' }) amount!: string;
  @Field(() => Int, { description: 'Taken by a card reader that is registered with another agent.' }) offSite!: number;
}

@ObjectType('OutletDays', { description: 'The days on which an outlet worked in a month.' })
export class OutletDaysType {
  @Field({ description: 'The agent’s number in the log of its bank.' }) agentNo!: string;
  @Field(() => PeriodScalar) month!: Month;
  @Field(() => [OutletDayType]) days!: OutletDayType[];
  @Field(() => [Int], {
    nullable: true,
    description: 'Transactions begun in each of the 24 hours; null when none is known.',
  })
  hours!: number[] | null;
}

@ObjectType('OutletMonth', { description: 'Counts of an outlet in a month, of the families of one region.' })
export class OutletMonthType {
  @Field() agentNo!: string;
  @Field() name!: string;
  @Field(() => Int) attempted!: number;
  @Field(() => Int) succeeded!: number;
  @Field(() => Float, { nullable: true }) successPct!: number | null;
  @Field({ description: 'Whole rupiah, as text.' }) amount!: string;
  @Field(() => Int) offSite!: number;
  @Field(() => Int, { description: 'Days of the month on which it worked.' }) days!: number;
}

@ObjectType('OutletLeague', { description: 'A page of the outlets that took cards of a region in a month.' })
export class OutletLeagueType {
  @Field(() => [OutletMonthType]) nodes!: OutletMonthType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
}

@ObjectType('FailureReason', { description: 'Why purchases failed, and how often.' })
export class FailureReasonType {
  @Field({ description: 'As the bank writes it.' }) reason!: string;
  @Field(() => Int) failures!: number;
  @Field(() => Float, { description: 'Of all failures, percent with two decimals.' }) sharePct!: number;
}

@ObjectType('DistinctFamilies', { description: 'Families that bought something at least once, each counted once.' })
export class DistinctFamiliesType {
  @Field(() => [PeriodScalar], { description: 'In order.' }) months!: Month[];
  @Field(() => Int, { nullable: true, description: 'Exact; null where no card transaction is known.' })
  families!: number | null;
}
