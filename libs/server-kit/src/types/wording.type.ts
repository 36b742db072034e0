import { Field, ObjectType } from '@nestjs/graphql';
import { type Wording } from '@monev/kernel';

@ObjectType('Wording', { description: 'One text in Indonesian (shown first) and English.' })
export class WordingType {
  @Field() idn!: string;
  @Field() eng!: string;
}

export function wordingType(wording: Wording): WordingType {
  return { idn: wording.id, eng: wording.en };
}
