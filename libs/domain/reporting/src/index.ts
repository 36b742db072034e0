export * from './wording/number-text';
export * from './wording/money-text';
export * from './wording/date-text';
export * from './wording/comparison-text';
export * from './wording/region-level-text';
export * from './wording/sentence';
export * from './headline/coverage';
export * from './headline/overview-headline';
