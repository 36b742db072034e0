/**
 * Events that cap a score whatever the rest of it says (SCORING §2.4, §5, §6): CF of a supplier, EF of an e-warong,
 * GF of a bank agent. CF5R is the second CF5 within twelve months; nobody sets it, it follows from the findings.
 */
export const CRITICAL_FAILURE_CODES = [
  'CF1',
  'CF2',
  'CF3',
  'CF4',
  'CF5',
  'CF5R',
  'CF6',
  'EF1',
  'EF2',
  'EF3',
  'EF4',
  'EF5',
  'EF6',
  'GF1',
  'GF2',
] as const;
export type CriticalFailureCode = (typeof CRITICAL_FAILURE_CODES)[number];
