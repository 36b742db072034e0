import { type DynamicModule, Module } from '@nestjs/common';
import { EVALUATE_INDICATORS, type EvaluateIndicators } from './evaluate-indicators';
import { KadisSummaryResolver } from './kadis-summary.resolver';
import { KadisSummaryService } from './kadis-summary.service';

export const REPORTING_RESOLVERS = [KadisSummaryResolver];

@Module({})
export class ReportingModule {
  static of({ evaluate }: { evaluate: EvaluateIndicators }): DynamicModule {
    return {
      module: ReportingModule,
      providers: [{ provide: EVALUATE_INDICATORS, useValue: evaluate }, KadisSummaryService, ...REPORTING_RESOLVERS],
    };
  }
}
