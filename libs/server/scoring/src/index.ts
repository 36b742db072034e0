export * from './score-inputs';
