export * from './ranking.service';
export * from './refresh-scores';
export * from './score-inputs';
export * from './score-quarter.service';
export * from './scorecard.service';
export * from './scoring.errors';
export * from './scoring.module';
export { parametersOfVersion, trialParameters } from '@monev/domain/scoring';
