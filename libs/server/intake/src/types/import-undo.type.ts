import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { MomentScalar, PeriodScalar, RegionStepType, WordingType } from '@monev/server-kit';

export const UndoObstacleEnum = { CHANGED: 'CHANGED', RESTS_ON: 'RESTS_ON', VISITED: 'VISITED' } as const;
registerEnumType(UndoObstacleEnum, {
  name: 'UndoObstacle',
  description:
    'CHANGED: something newer was recorded about the same. RESTS_ON, VISITED: it would name an unknown actor.',
});

@ObjectType('ImportUndoBlocker', { description: 'What was recorded later and stands in the way of an undo.' })
export class ImportUndoBlockerType {
  @Field(() => UndoObstacleEnum) how!: string;
  @Field(() => ID, { nullable: true, description: 'The file in the way; null for an edit or a visit.' })
  batchId!: string | null;
  @Field(() => String, { nullable: true }) fileName!: string | null;
  @Field(() => MomentScalar) at!: Date;
  @Field(() => Int, { description: 'How many facts of it.' }) facts!: number;
  @Field(() => WordingType) message!: WordingType;
}

@ObjectType('ImportUndoTouch', { description: 'What an undo does to one kind of facts.' })
export class ImportUndoTouchType {
  @Field(() => WordingType) kind!: WordingType;
  @Field(() => Int, { description: 'Unknown before the file, and again afterwards.' }) removed!: number;
  @Field(() => Int, { description: 'The earlier version counts again.' }) restored!: number;
}

@ObjectType('ImportUndoTotal', { description: 'Sum of a kabupaten/kota and month, now and after an undo.' })
export class ImportUndoTotalType {
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => PeriodScalar) period!: Period;
  @Field() now!: string;
  @Field(() => String, { nullable: true, description: 'Null: nothing would be known any more.' }) after!: string | null;
}

@ObjectType('ImportUndoPreview', { description: 'What taking the file back would touch, and what stands in the way.' })
export class ImportUndoPreviewType {
  @Field({ description: 'False: the secretariat validated it, and only the secretariat takes it back.' })
  mayUndo!: boolean;
  @Field(() => [ImportUndoBlockerType]) blockers!: ImportUndoBlockerType[];
  @Field(() => [ImportUndoTouchType]) touches!: ImportUndoTouchType[];
  @Field(() => [ImportUndoTotalType]) totals!: ImportUndoTotalType[];
}
