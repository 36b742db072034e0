import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { MomentScalar, PeriodScalar, RegionStepType, WordingType } from '@monev/server-kit';
import { ImportProblemGroupType } from './import-decision.type';

export const ImportStateEnum = {
  STAGED: 'STAGED',
  COMMITTED: 'COMMITTED',
  DISCARDED: 'DISCARDED',
  UNDONE: 'UNDONE',
} as const;
registerEnumType(ImportStateEnum, { name: 'ImportState', description: 'STAGED: read and shown, not counted yet.' });

@ObjectType('ImportTemplate', { description: 'A layout of office files that the system can read.' })
export class ImportTemplateType {
  @Field(() => ID) id!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field({ description: 'True when the file does not name its period, so that somebody must.' }) asksPeriod!: boolean;
  @Field({ description: 'A template of ours: a workbook to fill in can be fetched.' }) canBeFilledIn!: boolean;
}

@ObjectType('ImportRecordCell')
export class ImportRecordCellType {
  @Field() label!: string;
  @Field() text!: string;
}

@ObjectType('ImportRecord', { description: 'One row as it was understood, in the words of its office.' })
export class ImportRecordType {
  @Field(() => Int) row!: number;
  @Field(() => [ImportRecordCellType]) cells!: ImportRecordCellType[];
}

@ObjectType('ImportTotal', { description: 'What the batch says of a region beside what is recorded now.' })
export class ImportTotalType {
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => String, { nullable: true }) current!: string | null;
  @Field(() => String, { nullable: true }) previous!: string | null;
}

@ObjectType('PrintedTotal', {
  description: 'A total printed in the file and the sum of its rows; both are kept when they differ.',
})
export class PrintedTotalType {
  @Field() label!: string;
  @Field() printed!: string;
  @Field() summed!: string;
  @Field() agrees!: boolean;
}

@ObjectType('ImportBatch', { description: 'One imported file with what was read of it. The file itself is not kept.' })
export class ImportBatchType {
  @Field(() => ID) id!: string;
  @Field() fileName!: string;
  @Field({ description: 'The office that it comes from; empty: not said.' }) sender!: string;
  @Field(() => ImportTemplateType) template!: ImportTemplateType;
  @Field(() => ImportStateEnum) state!: string;
  @Field(() => PeriodScalar, { nullable: true }) period!: Period | null;
  @Field(() => MomentScalar) createdAt!: Date;
  @Field({ description: 'Shown name of who sent it.' }) createdBy!: string;
  @Field(() => MomentScalar, { nullable: true }) committedAt!: Date | null;
  @Field(() => String, { nullable: true }) committedBy!: string | null;
  @Field(() => MomentScalar, { nullable: true }) undoneAt!: Date | null;
  @Field(() => String, { nullable: true }) undoneBy!: string | null;
  @Field(() => String, { nullable: true }) undoReason!: string | null;
  @Field(() => Int) rowsRead!: number;
  @Field(() => Int) recordCount!: number;
  @Field(() => Int) refusedCount!: number;
  @Field(() => Int) warningCount!: number;
  @Field(() => [ImportProblemGroupType], { description: 'Worst first.' }) problemGroups!: ImportProblemGroupType[];
  @Field(() => Int) ignoredTotalRows!: number;
  @Field(() => String, { nullable: true }) setAsideReason!: string | null;
  @Field(() => [String]) droppedPersonalColumns!: string[];
  @Field(() => [PrintedTotalType]) printedTotals!: PrintedTotalType[];
  @Field(() => [PeriodScalar], { description: 'Months the facts are about, oldest first.' }) months!: Period[];
}

@ObjectType('ImportBatchConnection', { description: 'A page of batches, newest first.' })
export class ImportBatchConnectionType {
  @Field(() => [ImportBatchType]) nodes!: ImportBatchType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
  @Field(() => Int, { description: 'All that fit the filter.' }) totalCount!: number;
}
