import { type StagePaymentDraft } from '../facts/fact-draft';

type Given = Pick<
  StagePaymentDraft,
  'regionCode' | 'firstMonth' | 'monthsCovered' | 'programme' | 'payer' | 'source' | 'origin'
> &
  Partial<StagePaymentDraft>;

/** A stage payment of what a row says; every figure it does not name was not reported and is null. */
export function stagePayment(given: Given): StagePaymentDraft {
  return {
    kind: 'STAGE_PAYMENT',
    label: '',
    allocatedKpm: null,
    allocatedAmount: null,
    disbursedKpm: null,
    disbursedAmount: null,
    redeemedKpm: null,
    redeemedAmount: null,
    failedKpm: null,
    remainingKpm: null,
    remainingAmount: null,
    ...given,
  };
}
