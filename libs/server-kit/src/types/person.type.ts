import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'A colleague with an account, as named on a case.' })
export class PersonType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) agency!: string | null;
}
