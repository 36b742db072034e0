import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type IndicatorDefinition, type ThresholdSet, targetText, thresholdsInForce } from '@monev/domain/indicators';
import { type IsoDate, type Period, type RegionCode, type SixT } from '@monev/kernel';
import { IsoDateScalar, RegionCodeScalar, SixTEnum, WordingType, wordingType } from '@monev/server-kit';
import { enumOf } from './enum-of';

export const IndicatorUnitEnum = enumOf([
  'FAMILY',
  'PERCENT',
  'RUPIAH',
  'RATIO',
  'DAYS',
  'COUNT',
  'INDEX',
  'POINTS',
] as const);
registerEnumType(IndicatorUnitEnum, { name: 'IndicatorUnit' });
export const IndicatorDirectionEnum = enumOf(['UP', 'DOWN', 'NONE', 'TWO_SIDED'] as const);
registerEnumType(IndicatorDirectionEnum, { name: 'IndicatorDirection', description: 'Which way is better.' });

@ObjectType('IndicatorThreshold', { description: 'Boundaries of the colours, from a day on.' })
export class IndicatorThresholdType {
  @Field(() => IsoDateScalar) validFrom!: IsoDate;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only there and below; null: everywhere.' })
  region!: RegionCode | null;
  @Field({ description: 'Up to here green; a decimal.' }) green!: string;
  @Field({ description: 'Up to here amber.' }) amber!: string;
  @Field({ description: 'Who set it: a source code of the handbook, a region with its reason, or "usulan".' })
  source!: string;
}

@ObjectType('IndicatorDefinition', { description: 'What a number means.' })
export class IndicatorDefinitionType {
  @Field({ description: 'Code of the catalogue, such as IND-KPM-01.' }) code!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field(() => WordingType) explanation!: WordingType;
  @Field(() => IndicatorUnitEnum) unit!: string;
  @Field(() => Int) decimals!: number;
  @Field(() => SixTEnum) sixT!: SixT;
  @Field(() => IndicatorDirectionEnum) direction!: string;
  @Field(() => WordingType, {
    nullable: true,
    description: 'Target in force, as people read it; null for information.',
  })
  target!: WordingType | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The green boundary in force, in the unit of the indicator; a band around zero for TWO_SIDED.',
  })
  targetValue!: number | null;
  @Field({ description: 'Where formula and meaning are written down.' }) rule!: string;
  @Field({ description: 'Of what coverage is counted: VILLAGE, REGENCY, OUTLET, AGENT, SUPPLIER, EVENT …' })
  grain!: string;
  @Field(() => [IndicatorThresholdType], { description: 'Every set of boundaries, the oldest first.' })
  thresholds!: IndicatorThresholdType[];
}

function thresholdType({ validFrom, region, green, amber, source }: ThresholdSet): IndicatorThresholdType {
  return { validFrom, region: region ?? null, green, amber, source };
}

/** The definition with the target in force in a period; `own` with the thresholds that the region set itself. */
export function definitionType(
  definition: IndicatorDefinition,
  period: Period,
  own: { readonly sets: readonly ThresholdSet[]; readonly region: RegionCode } | null = null,
): IndicatorDefinitionType {
  const sets = own?.sets ?? definition.thresholds;
  const thresholds = thresholdsInForce(sets, period, own?.region ?? null);
  const target = targetText(definition.direction, definition.unit, thresholds);
  return {
    code: definition.code,
    name: wordingType(definition.name),
    explanation: wordingType(definition.explanation),
    unit: definition.unit,
    decimals: definition.decimals,
    sixT: definition.sixT,
    direction: definition.direction,
    target: target && wordingType(target),
    targetValue: thresholds && target ? Number(thresholds.green) : null,
    rule: definition.rule,
    grain: definition.grain,
    thresholds: [...sets].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).map(thresholdType),
  };
}
