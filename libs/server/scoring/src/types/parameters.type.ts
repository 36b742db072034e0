import { Field, ObjectType } from '@nestjs/graphql';
import { type ScoringParameters, adoptionOf } from '@monev/domain/scoring';
import { type IsoDate } from '@monev/kernel';
import { IsoDateScalar } from '@monev/server-kit';

@ObjectType('ScoreParameters', { description: 'The dated set of weights, floors and targets that scores rest on.' })
export class ParametersType {
  @Field() version!: string;
  @Field(() => IsoDateScalar) validFrom!: IsoDate;
  @Field({ description: 'Where the numbers come from.' }) source!: string;
  @Field({ description: 'No juknis of the province has adopted it: its weights are shown as "(usulan)".' })
  proposal!: boolean;
  @Field(() => String, { nullable: true, description: 'The juknis that adopted it.' }) adoptedBy!: string | null;
}

export function parametersType({ version, validFrom, source }: ScoringParameters): ParametersType {
  const adoption = adoptionOf(version);
  return { version, validFrom, source, proposal: adoption === null, adoptedBy: adoption?.document ?? null };
}
