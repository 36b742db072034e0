import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PriceSpread', { description: 'Prices of one kind of goods in whole rupiah for one unit.' })
export class PriceSpreadType {
  @Field({ description: 'VISIT: seen on the shelf; INVOICE: billed by a supplier.' }) origin!: string;
  @Field() commodity!: string;
  @Field(() => String, { nullable: true }) qualityClass!: string | null;
  @Field() unit!: string;
  @Field(() => Int) items!: number;
  @Field(() => Float) lowest!: number;
  @Field(() => Float) p25!: number;
  @Field(() => Float) median!: number;
  @Field(() => Float) p75!: number;
  @Field(() => Float) p90!: number;
  @Field(() => Float) highest!: number;
  @Field(() => Float, { nullable: true, description: 'Highest retail price in force; null where there is none.' })
  het!: number | null;
  @Field(() => Int, { description: 'Items that have a HET.' }) withHet!: number;
  @Field(() => Int) aboveHet!: number;
}
