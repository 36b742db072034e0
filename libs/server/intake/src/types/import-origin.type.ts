import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RegionStepType, WordingType } from '@monev/server-kit';

@ObjectType('ImportOriginCell')
export class ImportOriginCellType {
  @Field({ description: 'The column, as its template names it.' }) column!: string;
  @Field({ description: 'As in a spreadsheet: "F9".' }) cell!: string;
}

@ObjectType('ImportOrigin', { description: 'Where a fact stands in its file.' })
export class ImportOriginType {
  @Field(() => WordingType) kind!: WordingType;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field() sheet!: string;
  @Field(() => Int, { description: 'As in the file, from 1.' }) row!: number;
  @Field(() => [ImportOriginCellType]) cells!: ImportOriginCellType[];
}
