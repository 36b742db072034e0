import { type FactTable } from './fact-table';

export const KPM_SNAPSHOTS: FactTable = {
  kind: 'KPM_COUNT',
  table: 'kpm_snapshots',
  key: {
    period: `(draft->>'period')::char(7)`,
    programme: `draft->>'programme'`,
    bank: `draft->>'bank'`,
    source: `draft->>'source'`,
  },
  values: {
    kpm_eligible: `(draft#>>'{counts,kpmEligible}')::int`,
    kpm_transacted: `(draft#>>'{counts,kpmTransacted}')::int`,
    position_date: `(draft->>'positionDate')::date`,
  },
};

export const STAGE_PAYMENTS: FactTable = {
  kind: 'STAGE_PAYMENT',
  table: 'stage_payments',
  key: {
    first_month: `(draft->>'firstMonth')::char(7)`,
    months_covered: `(draft->>'monthsCovered')::smallint`,
    programme: `draft->>'programme'`,
    payer: `draft->>'payer'`,
    source: `draft->>'source'`,
    label: `draft->>'label'`,
  },
  values: {
    allocated_kpm: `(draft->>'allocatedKpm')::int`,
    allocated_amount: `(draft->>'allocatedAmount')::bigint`,
    disbursed_kpm: `(draft->>'disbursedKpm')::int`,
    disbursed_amount: `(draft->>'disbursedAmount')::bigint`,
    redeemed_kpm: `(draft->>'redeemedKpm')::int`,
    redeemed_amount: `(draft->>'redeemedAmount')::bigint`,
    failed_kpm: `(draft->>'failedKpm')::int`,
    remaining_kpm: `(draft->>'remainingKpm')::int`,
    remaining_amount: `(draft->>'remainingAmount')::bigint`,
  },
};

export const CONTEXT_FIGURES: FactTable = {
  kind: 'CONTEXT_FIGURE',
  table: 'context_figures',
  key: { period: `draft->>'period'`, figure: `draft->>'figure'` },
  values: { value: `(draft->>'value')::numeric`, unit: `draft->>'unit'` },
};

export const PRICE_REFERENCES: FactTable = {
  kind: 'PRICE_REFERENCE',
  table: 'price_references',
  key: {
    commodity: `draft->>'commodity'`,
    quality_class: `draft->>'qualityClass'`,
    date: `(draft->>'date')::date`,
    price_kind: `draft->>'priceKind'`,
    unit: `draft->>'unit'`,
    place: `coalesce(draft->>'place', '')`,
  },
  values: { price: `(draft->>'price')::bigint`, document: `draft->>'document'` },
};
