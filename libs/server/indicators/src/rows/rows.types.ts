import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegionStepType, WordingType } from '@monev/server-kit';
import { enumOf } from '../types/enum-of';
import { CELL_KINDS, type CellKind } from './row-columns';

export const CellKindEnum = enumOf(CELL_KINDS);
registerEnumType(CellKindEnum, {
  name: 'CellKind',
  description:
    'How a cell is read: days and moments are local, YES_NO is "true" or "false", numbers are plain decimals.',
});

@ObjectType('CodeName', { description: 'What a code in a cell is called.' })
export class CodeNameType {
  @Field() code!: string;
  @Field(() => WordingType) name!: WordingType;
}

@ObjectType('SourceColumn', { description: 'One column of the rows behind a figure.' })
export class SourceColumnType {
  @Field() key!: string;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => CellKindEnum) kind!: CellKind;
  @Field(() => [CodeNameType], { description: 'Of CODE cells; a code without name stands for itself.' })
  names!: CodeNameType[];
  @Field(() => String, { nullable: true, description: 'supplier, eWarong or bankAgent: whom the cell names.' })
  party!: string | null;
  @Field({ description: 'Goes behind the row where there is little room.' }) secondary!: boolean;
}

@ObjectType('SourceRow', { description: 'One row behind a figure, and the place in the file it came from.' })
export class EvidenceRowType {
  @Field(() => ID) id!: string;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => [String], { nullable: 'items', description: 'In the order of the columns; null where it is not known.' })
  cells!: (string | null)[];
  @Field(() => ID, { nullable: true }) supplierId!: string | null;
  @Field(() => ID, { nullable: true }) eWarongId!: string | null;
  @Field(() => ID, { nullable: true }) bankAgentId!: string | null;
  @Field(() => ID, { nullable: true }) visitId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The file; null for what a visit saw or a person changed.' })
  batchId!: string | null;
  @Field(() => String, { nullable: true }) fileName!: string | null;
  @Field(() => String, { nullable: true }) sheet!: string | null;
  @Field(() => Int, { nullable: true, description: 'Row of the sheet, or line of the file.' }) line!: number | null;
}

@ObjectType('SourceRows', { description: 'A page of the rows behind a figure, in one order.' })
export class SourceRowsType {
  @Field(() => [SourceColumnType], { description: 'None where the figure rests on whole files.' })
  columns!: SourceColumnType[];
  @Field(() => [EvidenceRowType]) nodes!: EvidenceRowType[];
  @Field(() => Int, { description: 'Rows of the whole list, with these filters.' }) totalCount!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
  @Field({ description: 'Column the rows are ordered by.' }) sort!: string;
  @Field() descending!: boolean;
  @Field(() => WordingType, {
    nullable: true,
    description: 'What "counts" asks about each row; null where the figure is no rate of rows.',
  })
  counted!: WordingType | null;
}
