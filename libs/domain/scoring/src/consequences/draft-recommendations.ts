import { type CriticalFailureCode, type Wording } from '@monev/kernel';
import { type Grade } from '../parameters/scoring-parameters';
import { type Score } from '../reckoning/score';
import { type Addressee, type ConsequenceStep, type Recommendation } from './recommendation';

/** What is known of a subject besides its score of the quarter. */
export interface Standing {
  readonly score: Pick<Score, 'model' | 'grade' | 'published' | 'criticalFailures'>;
  /** Grade of the last published quarter before this one. */
  readonly previousPublishedGrade: Grade | null;
  /** True: an improvement plan was due and was not met. */
  readonly planNotMet: boolean;
  /** Triggers (grade D or E, plan not met) in the twelve months before this quarter's. */
  readonly earlierTriggersIn12Months: number;
  /** Warning letters that have not lapsed (six months). */
  readonly warningsInForce: number;
  readonly coachedWithin90Days: boolean;
}

/** Confirmed: the end of the MoU is recommended at once, at any confidence. */
const ENDS_THE_MOU: readonly CriticalFailureCode[] = ['CF2', 'CF3', 'CF4'];
/** Food safety and fraud do not wait for coaching (HANDBOOK 7.17). */
const NEEDS_NO_COACHING: readonly CriticalFailureCode[] = ['CF1', 'CF2', 'CF3', 'CF4', 'CF5', 'CF5R'];
const TRIGGERS_FOR_SP3 = 3;
const WARNINGS_FOR_DEACTIVATION = 2;

/**
 * The steps that follow from a score, as drafts (SCORING §4–§6), the hardest that applies. Not published: only an
 * inspection order, and what a critical failure triggers by itself.
 */
export function draftRecommendations(standing: Standing): Recommendation[] {
  const { model, published } = standing.score;
  const inspection = published ? [] : [draft('INSPECTION_ORDER', 'MONEV_TEAM', notRateable)];
  switch (model) {
    case 'SUPPLIER':
      return [...inspection, ...supplierSteps(standing)];
    case 'E_WARONG':
      return [...inspection, ...eWarongSteps(standing)];
    case 'AGENT':
      return published ? [draft('REPORT_TO_BANK', 'BANK', byGrade(standing.score.grade))] : inspection;
  }
}

function supplierSteps(standing: Standing): Recommendation[] {
  const { grade, published, criticalFailures } = standing.score;
  const ending = criticalFailures.filter((code) => ENDS_THE_MOU.includes(code));
  if (ending.length > 0) return endOfMou(failed(ending));
  if (!published) return [];
  const isLow = grade === 'D' || grade === 'E';
  const again = isLow && (standing.previousPublishedGrade === 'D' || standing.previousPublishedGrade === 'E');
  if ((isLow || standing.planNotMet) && standing.earlierTriggersIn12Months + 1 >= TRIGGERS_FOR_SP3) {
    return endOfMou(thirdTrigger);
  }
  const grounds = byGrade(grade);
  const suspension = draft('RECOMMEND_SUSPENSION', 'E_WARONG', again ? lowAgain : planMissed, { dueInDays: 14 });
  if (grade === 'E') {
    return [draft('SP2', 'SUBJECT', grounds, { dueInDays: 7 }), ...(again || standing.planNotMet ? [suspension] : [])];
  }
  if (again || standing.planNotMet) {
    return [draft('SP2', 'SUBJECT', again ? lowAgain : planMissed, { dueInDays: 14 }), suspension];
  }
  if (grade === 'D') {
    const exempt = criticalFailures.some((code) => NEEDS_NO_COACHING.includes(code));
    const waitsForCoaching = !exempt && !standing.coachedWithin90Days;
    return [
      draft('SP1', 'SUBJECT', grounds, { dueInDays: 14, waitsForCoaching }),
      draft('COACHING', 'SUBJECT', grounds, { dueInDays: 14 }),
    ];
  }
  if (grade === 'C') return [draft('COACHING', 'SUBJECT', grounds, { dueInDays: 14, reviewInDays: 30 })];
  return [draft('FEEDBACK_LETTER', 'SUBJECT', grounds)];
}

function eWarongSteps({ score: { grade }, warningsInForce }: Standing): Recommendation[] {
  const grounds = byGrade(grade);
  if (grade === 'E') return [draft('RECOMMEND_DEACTIVATION', 'BANK', grounds)];
  if (grade === 'C') return [draft('COACHING', 'SUBJECT', grounds)];
  if (grade !== 'D') return [];
  const warning = draft('SP1', 'SUBJECT', grounds);
  const second = warningsInForce + 1 >= WARNINGS_FOR_DEACTIVATION;
  return second ? [warning, draft('RECOMMEND_DEACTIVATION', 'BANK', secondWarning)] : [warning];
}

function endOfMou(grounds: Wording): Recommendation[] {
  return [
    draft('SP3', 'SUBJECT', grounds, { dueInDays: 7 }),
    draft('RECOMMEND_TERMINATION', 'E_WARONG', grounds, { dueInDays: 7 }),
    draft('DELISTING', 'SECRETARIAT', grounds, { dueInDays: 7 }),
    draft('REFERRAL', 'APIP_APH', grounds, { dueInDays: 7 }),
  ];
}

function draft(
  step: ConsequenceStep,
  addressee: Addressee,
  grounds: Wording,
  more: Partial<Recommendation> = {},
): Recommendation {
  return { step, addressee, dueInDays: null, reviewInDays: null, waitsForCoaching: false, grounds, ...more };
}

const notRateable: Wording = {
  id: 'Bukti belum cukup untuk menilai; diperlukan pemeriksaan.',
  en: 'There is too little evidence for a grade; an inspection is needed.',
};
const thirdTrigger: Wording = {
  id: 'Pemicu ketiga dalam 12 bulan.',
  en: 'Third trigger within 12 months.',
};
const lowAgain: Wording = {
  id: 'Nilai D atau E kembali pada triwulan berikutnya yang diumumkan.',
  en: 'Grade D or E again in the next published quarter.',
};
const planMissed: Wording = {
  id: 'Rencana perbaikan tidak dipenuhi.',
  en: 'The improvement plan was not met.',
};
const secondWarning: Wording = {
  id: 'Surat peringatan kedua.',
  en: 'Second warning letter.',
};

function byGrade(grade: Grade | null): Wording {
  return { id: `Nilai ${grade ?? '–'} pada triwulan ini.`, en: `Grade ${grade ?? '–'} in this quarter.` };
}

function failed(codes: readonly CriticalFailureCode[]): Wording {
  const list = codes.join(', ');
  return { id: `Kegagalan kritis ${list} terkonfirmasi.`, en: `Critical failure ${list} confirmed.` };
}
