export * from './findings.module';
export { FindingCase } from './services/finding-case';
export * from './services/finding-closing.service';
export * from './services/finding-review.service';
export * from './services/follow-up.service';
