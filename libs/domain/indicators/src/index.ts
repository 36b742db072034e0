export * from './measures/measure';
