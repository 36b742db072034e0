import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('GeoPoint')
export class GeoPointType {
  @Field(() => Float) latitude!: number;
  @Field(() => Float) longitude!: number;
}

@ObjectType('VisitChoice', { description: 'A row of a register that may be chosen as an answer.' })
export class VisitChoiceType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
}

@ObjectType('VisitReferencePrice', { description: 'A price to compare with, in force at the place and day.' })
export class VisitReferencePriceType {
  @Field({ description: 'MARKET_SURVEY, HAP or HET.' }) kind!: string;
  @Field() commodity!: string;
  @Field(() => String, { nullable: true }) qualityClass!: string | null;
  @Field() unit!: string;
  @Field({ description: 'Whole rupiah per unit, as text.' }) price!: string;
}

@ObjectType('VisitQualityBound', { description: 'Upper limits of a labelled class, percent as decimal text.' })
export class VisitQualityBoundType {
  @Field() commodity!: string;
  @Field(() => String, { nullable: true }) qualityClass!: string | null;
  @Field(() => String, { nullable: true }) moistureMaxPct!: string | null;
  @Field(() => String, { nullable: true }) brokenMaxPct!: string | null;
}

@ObjectType('VisitContext', {
  description: 'What the register knows of the place: kept on the phone, so that checks run there as they do here.',
})
export class VisitContextType {
  @Field(() => Int, { nullable: true, description: 'Families served by the register.' }) registeredKpm!: number | null;
  @Field(() => GeoPointType, { nullable: true }) registeredPoint!: GeoPointType | null;
  @Field(() => [VisitChoiceType]) team!: VisitChoiceType[];
  @Field(() => [VisitChoiceType]) suppliers!: VisitChoiceType[];
  @Field(() => [VisitChoiceType]) commodities!: VisitChoiceType[];
  @Field(() => [VisitReferencePriceType]) referencePrices!: VisitReferencePriceType[];
  @Field(() => [VisitQualityBoundType]) qualityBounds!: VisitQualityBoundType[];
}
