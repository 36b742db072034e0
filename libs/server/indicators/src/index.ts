export { type RegionResult, evaluate, existingRegion } from './evaluate';
export * from './indicator-mapping';
export * from './indicator-query.service';
export * from './indicators.module';
export * from './types/indicator-value.type';
