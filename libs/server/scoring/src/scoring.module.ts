import { Module } from '@nestjs/common';
import { RankingDownloadController } from './ranking-download.controller';
import { RankingResolver } from './ranking.resolver';
import { RankingService } from './ranking.service';
import { ScoreQuarterService } from './score-quarter.service';
import { ScoreWorker } from './score-worker';
import { ScoreCriterionResolver, ScorecardResolver } from './scorecard.resolver';
import { ScorecardService } from './scorecard.service';

export const SCORING_RESOLVERS = [RankingResolver, ScorecardResolver, ScoreCriterionResolver];

@Module({
  controllers: [RankingDownloadController],
  providers: [RankingService, ScorecardService, ScoreQuarterService, ScoreWorker, ...SCORING_RESOLVERS],
  exports: [ScoreQuarterService],
})
export class ScoringModule {}
