import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type RegionCode } from '@monev/kernel';
import { RegionCodeScalar } from '@monev/server-kit';

@ObjectType('MonevTeam', { description: 'People who usually go together.' })
export class MonevTeamType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => RegionCodeScalar) regionCode!: RegionCode;
  memberIds!: readonly string[];
}
