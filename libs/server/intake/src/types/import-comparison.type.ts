import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Period } from '@monev/kernel';
import { PeriodScalar, RegionStepType, WordingType } from '@monev/server-kit';
import { ImportStateEnum } from './import-batch.type';

export const RegionChangeEnum = { SAME: 'SAME', CHANGED: 'CHANGED', NEW: 'NEW', GONE: 'GONE' } as const;
registerEnumType(RegionChangeEnum, {
  name: 'ImportRegionChange',
  description: 'NEW: nothing was counted in the earlier month. GONE: counted then, and not in the file.',
});

@ObjectType('ImportComparison', {
  description: 'A kecamatan (or kabupaten/kota) in the file beside the last month that has figures.',
})
export class ImportComparisonType {
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => PeriodScalar) period!: Period;
  @Field(() => String, { nullable: true }) current!: string | null;
  @Field(() => PeriodScalar) beforePeriod!: Period;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => WordingType, {
    nullable: true,
    description: 'Why the figure is remarkable against its own months or the regions beside it; null when it is not.',
  })
  unusual!: WordingType | null;
  @Field(() => Float, { nullable: true, description: 'Change against the median of its months, percent.' })
  unusualPercent!: number | null;
  @Field(() => RegionChangeEnum) change!: keyof typeof RegionChangeEnum;
}

@ObjectType('ImportChange', { description: 'What accepting the file does to one kind of facts.' })
export class ImportChangeType {
  @Field(() => WordingType) kind!: WordingType;
  @Field(() => Int, { description: 'Nothing is known of them yet.' }) added!: number;
  @Field(() => Int, { description: 'Something else is known now; it stays readable as an earlier version.' })
  changed!: number;
  @Field(() => Int, { description: 'Known already, word for word.' }) same!: number;
}

@InputType('ImportBatchFilter', { description: 'What is looked for; what is left out does not narrow.' })
export class ImportBatchFilterInput {
  @Field(() => [ImportStateEnum], { nullable: true }) states!: (keyof typeof ImportStateEnum)[] | null;
  @Field(() => String, { nullable: true }) templateId!: string | null;
  @Field(() => String, { nullable: true, description: 'An office that files come from, or who sent them.' })
  sender!: string | null;
  @Field(() => PeriodScalar, { nullable: true }) period!: Period | null;
  @Field(() => String, { nullable: true, description: 'Part of the file name, or the beginning of the number.' })
  search!: string | null;
}
