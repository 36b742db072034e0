import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  CurrentActor,
  PersonType,
  SubjectType,
  currentActor,
  perRequest,
  personLoader,
  subjectLoader,
  subjectType,
  wordingType,
} from '@monev/server-kit';
import { WaitingService } from './services/waiting.service';
import { ProposedFindingType } from './types/proposed-finding.type';
import { SubmissionType } from './types/submission.type';
import { WaitingForMeType, WaitingItemType } from './types/waiting.type';

@Resolver(() => SubmissionType)
export class SubmissionResolver {
  private readonly people = perRequest(() => personLoader(this.database, currentActor()));
  constructor(private readonly database: Database) {}

  @ResolveField(() => PersonType, { nullable: true })
  filedBy(@Parent() submission: SubmissionType): Promise<PersonType | null> {
    return this.people().load(submission.filedBy);
  }
}

@Resolver(() => ProposedFindingType)
export class ProposedFindingResolver {
  private readonly subjects = perRequest(() => subjectLoader(this.database, currentActor()));
  constructor(private readonly database: Database) {}

  @ResolveField(() => SubjectType)
  async subject(@Parent() finding: ProposedFindingType): Promise<SubjectType> {
    return subjectType(finding.subjectRef, await this.subjects().load(finding.subjectRef));
  }
}

@Resolver(() => WaitingItemType)
export class WaitingResolver {
  private readonly subjects = perRequest(() => subjectLoader(this.database, currentActor()));
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingService,
  ) {}

  @Query(() => WaitingForMeType, { description: 'Menunggu saya.' })
  async waitingForMe(@CurrentActor() actor: Actor): Promise<WaitingForMeType> {
    const items = (await this.waiting.list(actor)).map(({ subject, title, ...item }) => {
      return { ...item, title: wordingType(title), subjectRef: subject };
    });
    return { total: items.length, items };
  }

  @ResolveField(() => SubjectType)
  async subject(@Parent() item: WaitingItemType): Promise<SubjectType> {
    return subjectType(item.subjectRef, await this.subjects().load(item.subjectRef));
  }
}
