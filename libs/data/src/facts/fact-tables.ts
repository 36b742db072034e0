import { type FactDraft } from '@monev/domain/intake';
import { COMPLAINTS } from './complaint-table';
import { type FactTable } from './fact-table';
import { CONTEXT_FIGURES, KPM_SNAPSHOTS, PRICE_REFERENCES, STAGE_PAYMENTS } from './office-tables';
import { REGISTER_TABLES } from './register-tables';
import { TRADE_TABLES } from './trade-tables';

/** One table for each kind of draft: a kind without a table does not compile. */
export const TABLE_OF_KIND: Record<FactDraft['kind'], FactTable> = {
  KPM_COUNT: KPM_SNAPSHOTS,
  STAGE_PAYMENT: STAGE_PAYMENTS,
  CONTEXT_FIGURE: CONTEXT_FIGURES,
  PRICE_REFERENCE: PRICE_REFERENCES,
  ...REGISTER_TABLES,
  ...TRADE_TABLES,
  COMPLAINT: COMPLAINTS,
};

/** In the order in which they are recorded. */
export const FACT_TABLES: readonly FactTable[] = Object.values(TABLE_OF_KIND);
