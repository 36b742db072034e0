import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type IsoDate, type Period, type Severity, type SubjectKind } from '@monev/kernel';
import {
  IsoDateScalar,
  PeriodScalar,
  RegionStepType,
  SeverityEnum,
  SubjectKindEnum,
  WordingType,
} from '@monev/server-kit';

const COLOURS = { GREEN: 'GREEN', AMBER: 'AMBER', RED: 'RED', GREY: 'GREY' } as const;
registerEnumType(COLOURS, { name: 'KadisColour', description: 'GREY: no value, or information only.' });

@ObjectType('KadisSentence', { description: 'A sentence; the emphasis is a piece of it, letter by letter.' })
export class KadisSentenceType extends WordingType {
  @Field(() => WordingType, { nullable: true }) emphasis!: WordingType | null;
}

@ObjectType('KadisFigure', { description: 'One of the five numbers. Null is never zero: the state says why.' })
export class KadisFigureType {
  @Field() code!: string;
  @Field(() => WordingType) label!: WordingType;
  @Field(() => WordingType, { nullable: true, description: 'As written: 94,5%.' }) value!: WordingType | null;
  @Field(() => WordingType) target!: WordingType;
  @Field(() => Float, { description: 'The green boundary, for the dotted line.' }) targetValue!: number;
  @Field(() => WordingType, { nullable: true }) change!: WordingType | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the change is for the better; null without one.' })
  isBetter!: boolean | null;
  @Field(() => WordingType) state!: WordingType;
  @Field(() => COLOURS) colour!: string;
  @Field(() => WordingType, { nullable: true, description: 'What it is made of, or what is missing.' })
  basis!: WordingType | null;
  @Field() provisional!: boolean;
  @Field() partial!: boolean;
  @Field(() => [Float], {
    nullable: 'items',
    description: 'Twelve months, oldest first, the shown month last; gaps are null.',
  })
  history!: (number | null)[];
}

@ObjectType('KadisProblem', { description: 'One problem in one sentence; opens an indicator, a finding or a score.' })
export class KadisProblemType {
  @Field() rule!: string;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => KadisSentenceType) sentence!: KadisSentenceType;
  @Field(() => String, { nullable: true }) indicatorCode!: string | null;
  @Field(() => ID, { nullable: true }) findingId!: string | null;
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
  @Field(() => SubjectKindEnum, { nullable: true }) subjectKind!: SubjectKind | null;
}

@ObjectType('KadisOverdue', { description: 'A follow-up after its day.' })
export class KadisOverdueType {
  @Field(() => WordingType) title!: WordingType;
  @Field({ description: 'Agency, never a person.' }) owner!: string;
  @Field(() => IsoDateScalar) dueOn!: IsoDate;
  @Field(() => WordingType, { description: '"17 hari", calendar days.' }) late!: WordingType;
  @Field(() => ID) findingId!: string;
}

@ObjectType('KadisDecision', { description: 'Asked for by one person, to be decided by another.' })
export class KadisDecisionType {
  @Field(() => WordingType) title!: WordingType;
  @Field(() => WordingType, { description: 'What it is about.' }) about!: WordingType;
  @Field(() => ID) findingId!: string;
}

@ObjectType('KadisSummary', { description: 'Five numbers, three problems, what is overdue: one page.' })
export class KadisSummaryType {
  @Field(() => RegionStepType) region!: RegionStepType;
  @Field(() => PeriodScalar, { nullable: true, description: 'Null when nothing was ever reported for the region.' })
  period!: Period | null;
  @Field(() => [PeriodScalar], { description: 'Months with any report, oldest first.' }) reportedMonths!: Period[];
  @Field(() => WordingType) title!: WordingType;
  @Field(() => KadisSentenceType) headline!: KadisSentenceType;
  @Field(() => WordingType) asOfLine!: WordingType;
  @Field(() => [KadisFigureType]) figures!: KadisFigureType[];
  @Field(() => [KadisProblemType], { description: 'At most three, worst first.' }) problems!: KadisProblemType[];
  @Field(() => WordingType, { nullable: true, description: 'Said when fewer than three were found.' })
  noMoreProblems!: WordingType | null;
  @Field(() => Int) overdueTotal!: number;
  @Field(() => [KadisOverdueType], { description: 'The three latest.' }) overdue!: KadisOverdueType[];
  @Field(() => WordingType, { nullable: true }) overdueOthers!: WordingType | null;
  @Field(() => Int, { description: 'Closings, voidings and disputes that wait for a decision.' })
  waiting!: number;
  @Field(() => [KadisDecisionType], { description: 'The three that wait longest.' }) decisions!: KadisDecisionType[];
  @Field(() => WordingType, { description: 'The page as a message, ready to send.' }) whatsApp!: WordingType;
}
