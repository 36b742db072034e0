import { Module } from '@nestjs/common';
import { FindingActsResolver } from './finding-acts.resolver';
import { FindingResolver } from './finding.resolver';
import { FollowUpResolver } from './follow-up.resolver';
import { FindingCase } from './services/finding-case';
import { FindingClosingService } from './services/finding-closing.service';
import { FindingReadingService } from './services/finding-reading.service';
import { FindingReviewService } from './services/finding-review.service';
import { FollowUpService } from './services/follow-up.service';

export const FINDING_RESOLVERS = [FindingResolver, FindingActsResolver, FollowUpResolver];

@Module({
  providers: [
    FindingCase,
    FindingReviewService,
    FindingClosingService,
    FollowUpService,
    FindingReadingService,
    ...FINDING_RESOLVERS,
  ],
  exports: [FindingReviewService, FindingClosingService, FollowUpService],
})
export class FindingsModule {}
