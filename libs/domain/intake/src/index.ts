export * from './facts/fact-draft';
