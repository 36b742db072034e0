import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type IndicatorDefinition, targetText, thresholdsInForce } from '@monev/domain/indicators';
import { type Period, type SixT } from '@monev/kernel';
import { SixTEnum, WordingType, wordingType } from '@monev/server-kit';
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
}

/** The definition with the target in force in a period. */
export function definitionType(definition: IndicatorDefinition, period: Period): IndicatorDefinitionType {
  const thresholds = thresholdsInForce(definition.thresholds, period);
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
  };
}
