import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type RegionCode, SUBJECT_KINDS, type SubjectKind, type SubjectRef } from '@monev/kernel';
import { type SubjectName } from '@monev/data';
import { RegionCodeScalar } from '../scalars/scalars';

export const SubjectKindEnum = Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, kind])) as {
  [Kind in SubjectKind]: Kind;
};
registerEnumType(SubjectKindEnum, {
  name: 'SubjectKind',
  description: 'Who or what a visit, finding or score is about.',
});

@ObjectType('Subject', { description: 'Who or what a visit, finding or score is about, as lists name it.' })
export class SubjectType {
  @Field(() => SubjectKindEnum) kind!: SubjectKind;
  @Field(() => ID) id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number in its register; null when the register has it no more.',
  })
  number!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Null for a supplier, which has no region of its own.',
  })
  regionCode!: RegionCode | null;
}

/** A subject as the register names it; bare when the register has no such subject. */
export function subjectType(subject: SubjectRef, named: SubjectName | null): SubjectType {
  const { number, name, regionCode } = named ?? { number: null, name: null, regionCode: null };
  return { kind: subject.kind, id: subject.id, number, name, regionCode };
}
