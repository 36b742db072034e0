export { type SourceRowsPage, type SourceRowsQuestion, type SourceRow, readSourceRows } from './source-rows';
export { type PriceSpread, readPriceSpreads } from './price-spread';
export { type Restatement, type RestatementQuestion, readRestatements } from './restatements';
export { type RowSource, readRowSources } from './row-sources';
export { type CellOf, type Party, ROW_SETS, type RowSetId } from './row-sets.sql';
export { type SpanQuestion, type SubjectFacts, groupsOfSubjects, readSubjectFacts } from './subject-facts';
export { type ComparedKind } from './subject-facts.sql';
