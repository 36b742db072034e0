import { type Wording } from '@monev/kernel';

export type ConsequenceStep =
  | 'FEEDBACK_LETTER'
  | 'COACHING'
  | 'SP1'
  | 'SP2'
  | 'SP3'
  | 'RECOMMEND_SUSPENSION'
  | 'RECOMMEND_TERMINATION'
  | 'RECOMMEND_DEACTIVATION'
  | 'DELISTING'
  | 'REFERRAL'
  | 'REPORT_TO_BANK'
  | 'INSPECTION_ORDER';

/** To whom the signed letter goes. Tikor recommends; the parties end an MoU, the bank deactivates (BR-06, BR-14). */
export type Addressee = 'SUBJECT' | 'E_WARONG' | 'BANK' | 'MONEV_TEAM' | 'SECRETARIAT' | 'APIP_APH';

/** A draft that a person signs or throws away; nothing here takes effect by itself (BR-25). */
export interface Recommendation {
  readonly step: ConsequenceStep;
  readonly addressee: Addressee;
  /** Calendar days after signing; null where the rules name none. */
  readonly dueInDays: number | null;
  /** Days until the improvement plan is reviewed; coaching after grade C only. */
  readonly reviewInDays: number | null;
  /** True: may be signed only after a coaching within the last 90 days (GOV-06). */
  readonly waitsForCoaching: boolean;
  readonly grounds: Wording;
}
