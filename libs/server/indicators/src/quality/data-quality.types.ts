import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REPORTING_STATES } from '@monev/domain/indicators';
import { type IsoDate, type Period } from '@monev/kernel';
import { IsoDateScalar, MomentScalar, PeriodScalar, RegionStepType, RegionType, WordingType } from '@monev/server-kit';
import { enumOf } from '../types/enum-of';

export const DatasetCadenceEnum = enumOf(['MONTH', 'EVENT', 'REGISTER'] as const);
registerEnumType(DatasetCadenceEnum, {
  name: 'DatasetCadence',
  description: 'MONTH: expected every month. EVENT: it comes when it happens. REGISTER: a list kept up to date.',
});
const ReportingStateEnum = enumOf(REPORTING_STATES);
registerEnumType(ReportingStateEnum, {
  name: 'ReportingState',
  description: 'How a dataset of a region stands in a month.',
});
const DiscrepancyKindEnum = enumOf(['CHILDREN', 'SOURCES', 'PRINTED'] as const);
registerEnumType(DiscrepancyKindEnum, {
  name: 'DiscrepancyKind',
  description:
    'CHILDREN: own report and sum of the regions below. SOURCES: two sources. PRINTED: printed total and sum.',
});

@ObjectType('QualityDataset', { description: 'A kind of data that offices send.' })
export class QualityDatasetType {
  @Field(() => ID) id!: string;
  @Field(() => WordingType) name!: WordingType;
  @Field(() => DatasetCadenceEnum) cadence!: string;
  @Field(() => Int, { description: 'Day of the following month on which it is due.' }) dueDay!: number;
}

@ObjectType('QualityCell', {
  description: 'One dataset of one region in one month; without a month the whole register.',
})
export class QualityCellType {
  @Field(() => ID) dataset!: string;
  @Field(() => PeriodScalar, { nullable: true }) month!: Period | null;
  @Field(() => ReportingStateEnum, { nullable: true, description: 'Null for a register.' }) state!: string | null;
  @Field(() => Int, { description: 'Rows now in force.' }) rows!: number;
  @Field(() => Float, { nullable: true, description: 'Needed fields that are filled, in percent; null without rows.' })
  filledPct!: number | null;
  @Field(() => MomentScalar, { nullable: true, description: 'When the first of it came in.' }) receivedAt!: Date | null;
  @Field({ description: 'A report of the region above stands for all below it.' }) fromAbove!: boolean;
}

@ObjectType('QualityRow', { description: 'What one region sent.' })
export class QualityRowType {
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => [QualityCellType], { description: 'In the order of datasets and months.' }) cells!: QualityCellType[];
  @Field(() => Int, { description: 'Months of datasets that should be there and are not.' }) missing!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Received by their day, in percent of what was due; null: nothing was.',
  })
  onTimePct!: number | null;
  @Field(() => Float, { nullable: true, description: 'Needed fields that are filled, in percent; null without rows.' })
  filledPct!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Formal Indonesian, ready to be sent; null when nothing is missing.',
  })
  reminder!: string | null;
}

@ObjectType('Discrepancy', { description: 'Two figures that should be the same. Both are kept.' })
export class DiscrepancyType {
  @Field(() => DiscrepancyKindEnum) kind!: string;
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => PeriodScalar, { nullable: true }) month!: Period | null;
  @Field({ description: 'The figure that counts, or was printed; a whole number as text.' }) one!: string;
  @Field({ description: 'The other figure; a whole number as text.' }) other!: string;
  @Field({ description: 'The other less the one; a whole number as text.' }) difference!: string;
  @Field(() => Float, { nullable: true, description: 'In percent of the one; null where that is zero.' })
  differencePct!: number | null;
  @Field(() => [String], { description: 'Sources of both figures, or file and label of the printed total.' })
  detail!: readonly string[];
  @Field(() => ID, { nullable: true }) batchId!: string | null;
}

@ObjectType('DataQuality', { description: 'Who reported what and when, what is missing, and what does not add up.' })
export class DataQualityType {
  @Field(() => RegionType) region!: RegionType;
  @Field(() => PeriodScalar) period!: Period;
  @Field(() => [PeriodScalar], { description: 'Months shown, oldest first.' }) months!: Period[];
  @Field(() => [PeriodScalar], { description: 'Months with any report, oldest first.' }) reportedMonths!: Period[];
  @Field(() => IsoDateScalar, { description: 'The local day by which what is due was judged.' }) today!: IsoDate;
  @Field(() => [QualityDatasetType]) datasets!: QualityDatasetType[];
  @Field(() => [QualityRowType], { description: 'Regions one level below; the region itself where there is none.' })
  rows!: QualityRowType[];
  @Field(() => [DiscrepancyType], { description: 'The largest difference first, at most 100.' })
  discrepancies!: DiscrepancyType[];
}
