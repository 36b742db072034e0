import { Field, Float, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type RecordOrigin } from '@monev/data';
import { type ParameterName, type ParameterStanding, PARAMETER_DEFINITIONS } from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import {
  IsoDateScalar,
  MomentScalar,
  RecordOriginType,
  RegionCodeScalar,
  RegionStepType,
  WordingType,
} from '@monev/server-kit';
import { connectionOf } from '../actors/types/connection';

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Each in Name]: Each };

export const ParameterNameEnum = enumOf<ParameterName>(PARAMETER_DEFINITIONS.map(({ name }) => name));
registerEnumType(ParameterNameEnum, { name: 'ParameterName', description: 'A dated setting of the registers.' });
export const ParameterStandingEnum = enumOf<ParameterStanding>(['SOURCED', 'RECALLED', 'PROPOSAL']);
registerEnumType(ParameterStandingEnum, {
  name: 'ParameterStanding',
  description: 'SOURCED: a source says so. RECALLED: from memory of one. PROPOSAL: the team set it.',
});

@ObjectType('ParameterChoice')
export class ParameterChoiceType {
  @Field() value!: string;
  @Field(() => WordingType) label!: WordingType;
}

@ObjectType('ParameterValue', { description: 'One dated value of a parameter; none is ever overwritten.' })
export class ParameterValueType {
  @Field({ description: 'As text: a whole number, or a choice.' }) value!: string;
  @Field(() => IsoDateScalar, { description: 'First day it holds.' }) from!: IsoDate;
  @Field(() => RegionStepType, { nullable: true, description: 'Null: the country.' }) region!: RegionStepType | null;
  @Field() source!: string;
  @Field(() => ParameterStandingEnum) standing!: ParameterStanding;
  @Field(() => String, { nullable: true, description: 'Who entered it; null: the program brought it along.' })
  recordedBy!: string | null;
  @Field(() => MomentScalar, { nullable: true }) recordedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was entered.' }) reason!: string | null;
  @Field({ description: 'Corrected by a later entry of the same day and region.' }) replaced!: boolean;
}

@ObjectType('Parameter', { description: 'A setting that sources state differently, dated and by region.' })
export class ParameterType {
  @Field(() => ParameterNameEnum) name!: ParameterName;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => WordingType, { nullable: true, description: 'Null for a choice.' }) unit!: WordingType | null;
  @Field({ description: 'The official rule it belongs to.' }) rule!: string;
  @Field(() => [ParameterChoiceType], { description: 'Empty for a number.' }) choices!: ParameterChoiceType[];
  @Field(() => String, { nullable: true, description: 'In force today in the home province; null: none.' })
  today!: string | null;
  @Field(() => [ParameterValueType], { description: 'The latest first.' }) values!: ParameterValueType[];
}

@ObjectType('SchemeRegime', { description: 'The rules of the food programme over a span of days (HANDBOOK §2).' })
export class SchemeRegimeType {
  @Field() id!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field(() => IsoDateScalar) from!: IsoDate;
  @Field(() => IsoDateScalar, { nullable: true }) to!: IsoDate | null;
  @Field(() => Float, { nullable: true, description: 'Whole rupiah a family and month; null: no source states it.' })
  benefitPerMonth!: number | null;
  @Field(() => [String], { description: 'E_WARONG, BANK, POST or OTHER.' }) channels!: readonly string[];
  @Field() eWarongRequired!: boolean;
  @Field() source!: string;
}

@ObjectType('Commodity', { description: 'A food that may be bought with a KKS.' })
export class CommodityType {
  @Field() code!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field() nutrientGroup!: string;
  @Field() unit!: string;
  @Field() kksEligible!: boolean;
}

const limit = () => Field(() => Float, { nullable: true, description: 'Null: not prescribed.' });

@ObjectType('QualitySpec', { description: 'Limits of a class of a food, dated, with the standard they come from.' })
export class QualitySpecType {
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field(() => RegionStepType, { nullable: true, description: 'Null: everywhere.' }) region!: RegionStepType | null;
  @Field(() => IsoDateScalar) from!: IsoDate;
  @Field(() => IsoDateScalar, { nullable: true }) to!: IsoDate | null;
  @Field() standard!: string;
  @limit() millingMin!: number | null;
  @limit() moistureMax!: number | null;
  @limit() headRiceMin!: number | null;
  @limit() brokenMax!: number | null;
  @limit() otherGrainsMax!: number | null;
  @limit() unhulledMax!: number | null;
  @limit() foreignMax!: number | null;
}

@ObjectType('ZonePrice', { description: 'One HET and all provinces for which it is the same.' })
export class ZonePriceType {
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field() unit!: string;
  @Field(() => IsoDateScalar, { description: 'First day it holds.' }) date!: IsoDate;
  @Field(() => Float, { description: 'Whole rupiah.' }) price!: number;
  @Field(() => [RegionStepType]) provinces!: RegionStepType[];
  @Field() document!: string;
}

@ObjectType('MarketPrice', { description: 'A price seen on a market, or set as a reference.' })
export class MarketPriceType {
  @Field(() => ID) id!: string;
  @Field() commodity!: string;
  @Field() qualityClass!: string;
  @Field() unit!: string;
  @Field(() => RegionCodeScalar) regionCode!: RegionCode;
  @Field(() => RegionStepType, { nullable: true }) region!: RegionStepType | null;
  @Field({ description: 'Market or shop; empty where the file names none.' }) place!: string;
  @Field(() => IsoDateScalar) date!: IsoDate;
  @Field({ description: 'HAP, MARKET_SURVEY or NEIGHBOUR_SHOP.' }) priceKind!: string;
  @Field(() => Float, { description: 'Whole rupiah.' }) price!: number;
  @Field() document!: string;
  @Field(() => RecordOriginType) origin!: RecordOrigin;
}

export const MarketPriceConnectionType = connectionOf(MarketPriceType, 'MarketPriceConnection');

@InputType({ description: 'What is left out does not narrow.' })
export class MarketPriceFilterInput {
  @Field(() => RegionCodeScalar, { nullable: true }) region?: RegionCode | null;
  @Field(() => String, { nullable: true }) commodity?: string | null;
}

@InputType({ description: 'A dated value of a parameter, beside the others.' })
export class EnterParameterInput {
  @Field(() => ParameterNameEnum) name!: ParameterName;
  @Field() value!: string;
  @Field(() => IsoDateScalar, { description: 'First day it holds.' }) from!: IsoDate;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'This region and below; null: the country.' })
  region?: RegionCode | null;
  @Field({ description: 'Decree, meeting or source it rests on.' }) source!: string;
  @Field(() => ParameterStandingEnum) standing!: ParameterStanding;
  @Field({ description: 'Why it is entered.' }) reason!: string;
}
