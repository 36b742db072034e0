/** By what a figure can be taken apart (INDICATORS A.9 and the column "grain, dims"). */
export const DIMENSIONS = [
  'REGION',
  'PERIOD',
  'BANK',
  'CHANNEL',
  'E_WARONG',
  'AGENT',
  'SUPPLIER',
  'COMMODITY',
  'QUALITY_CLASS',
  'PATTERN',
  'SEVERITY',
  'SIX_T',
  'CATEGORY',
  'REASON',
  'AGE_BAND',
  'AGENCY',
  'TEAM',
  'DATASET',
  'GRADE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
