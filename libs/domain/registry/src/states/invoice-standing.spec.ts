import { invoiceStandingOn } from './invoice-standing';

const invoice = (dueOn: string | null, paidOn: string | null, disputed = false) => ({ dueOn, paidOn, disputed });

describe('how an invoice stands (HANDBOOK 7.11, BR-15)', () => {
  it.each([
    ['paid on its due day', invoice('2021-03-11', '2021-03-11'), 'PAID_ON_TIME'],
    ['paid a day later', invoice('2021-03-11', '2021-03-12'), 'PAID_LATE'],
    ['unpaid on its due day', invoice('2021-03-11', null), 'OPEN'],
    ['unpaid past its due day', invoice('2021-03-10', null), 'OVERDUE'],
    ['disputed and unpaid', invoice('2021-03-01', null, true), 'DISPUTED'],
    ['disputed and paid all the same', invoice('2021-03-11', '2021-03-10', true), 'PAID_ON_TIME'],
    ['of goods that have not come', invoice(null, null), 'NOT_DUE'],
    ['paid before the goods came', invoice(null, '2021-03-01'), 'PAID_ON_TIME'],
  ])('%s', (_case, given, standing) => expect(invoiceStandingOn(given, '2021-03-11')).toBe(standing));
});
