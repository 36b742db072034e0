import { Module } from '@nestjs/common';
import { VisitFilingService } from './services/visit-filing.service';
import { VisitPlanningService } from './services/visit-planning.service';
import { VisitReadingService } from './services/visit-reading.service';
import { VisitReviewService } from './services/visit-review.service';
import { WaitingService } from './services/waiting.service';
import { TeamResolver } from './team.resolver';
import { VisitActsResolver } from './visit-acts.resolver';
import { ProposedFindingResolver, SubmissionResolver, WaitingResolver } from './visit-parts.resolver';
import { VisitResolver } from './visit.resolver';

export const EVALUATION_RESOLVERS = [
  VisitResolver,
  VisitActsResolver,
  SubmissionResolver,
  ProposedFindingResolver,
  WaitingResolver,
  TeamResolver,
];

@Module({
  providers: [
    VisitPlanningService,
    VisitFilingService,
    VisitReviewService,
    VisitReadingService,
    WaitingService,
    ...EVALUATION_RESOLVERS,
  ],
  exports: [VisitPlanningService, VisitFilingService, VisitReviewService],
})
export class EvaluationsModule {}
