export * from './evaluations.module';
export * from './services/file-within';
export { verifyWithin } from './services/verify-within';
export * from './services/visit-filing.service';
export * from './services/visit-planning.service';
export * from './services/visit-review.service';
