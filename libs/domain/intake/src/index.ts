export * from './facts/fact-draft';
export * from './reading/cell-value';
export * from './reading/problem';
export * from './reading/reading';
