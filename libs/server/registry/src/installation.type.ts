import { Field, ObjectType } from '@nestjs/graphql';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { IsoDateScalar, RegionCodeScalar, RegionType, WordingType } from '@monev/server-kit';

@ObjectType('Installation', {
  description: 'What this installation is: its home province, and whether it holds made-up data.',
})
export class InstallationType {
  @Field(() => RegionType, { nullable: true, description: 'Null until chosen on the first page.' })
  homeProvince!: RegionType | null;
  @Field(() => RegionCodeScalar) suggestedProvince!: RegionCode;
  @Field({ description: 'True in the demo province: every screen and export is marked DATA CONTOH.' }) isDemo!: boolean;
  @Field(() => WordingType, { nullable: true }) demoNote!: WordingType | null;
  @Field({ description: 'Changes whenever an answer may have changed.' }) dataVersion!: string;
  @Field(() => IsoDateScalar, { description: "Today in the home province's time zone." }) today!: IsoDate;
}
