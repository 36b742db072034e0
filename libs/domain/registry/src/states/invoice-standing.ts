/** How an invoice stands on a day (HANDBOOK 7.11). NOT_DUE: its goods have not come, so no clock runs. */
export type InvoiceStanding = 'PAID_ON_TIME' | 'PAID_LATE' | 'OPEN' | 'OVERDUE' | 'DISPUTED' | 'NOT_DUE';

interface InvoiceDays {
  readonly disputed: boolean;
  readonly dueOn: string | null;
  readonly paidOn: string | null;
}

/** Days are YYYY-MM-DD; the due day itself is still on time. */
export function invoiceStandingOn({ disputed, dueOn, paidOn }: InvoiceDays, day: string): InvoiceStanding {
  if (paidOn !== null) return dueOn !== null && paidOn > dueOn ? 'PAID_LATE' : 'PAID_ON_TIME';
  if (disputed) return 'DISPUTED';
  if (dueOn === null) return 'NOT_DUE';
  return day > dueOn ? 'OVERDUE' : 'OPEN';
}
