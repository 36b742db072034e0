import { daysBetween, percentOf } from '@monev/kernel';
import { twoPlaces } from '../../wording/comparison-text';
import { type Language, capitalised, countWord, exactOf, numberText } from '../../wording/number-text';
import { sentence } from '../../wording/sentence';
import { type CappedScore } from './evidence';
import { type ProblemRule, excessOf } from './problem';

/** Critical findings that are not closed (IND-FND-02); the oldest is named by its outlet, not by a person. */
const openCritical: ProblemRule = {
  id: 'open-critical-findings',
  speaksFor: ['IND-FND-02'],
  find: ({ openCritical: findings, asOf }) => {
    const oldest = [...(findings ?? [])].sort((a, b) =>
      a.reportedOn === b.reportedOn ? (a.findingNo < b.findingNo ? -1 : 1) : a.reportedOn < b.reportedOn ? -1 : 1,
    )[0];
    if (!findings || !oldest) return null;
    const count = findings.length;
    const age = Math.max(0, daysBetween(oldest.reportedOn, asOf));
    const figure = (language: Language) =>
      language === 'id'
        ? `${capitalised(countWord(count, 'id'))} temuan kritis`
        : `${capitalised(countWord(count, 'en'))} critical ${count === 1 ? 'finding' : 'findings'}`;
    return {
      rule: 'open-critical-findings',
      severity: 'CRITICAL',
      families: 0,
      excess: excessOf(count, 10),
      link: oldest.findingNo,
      sentence: sentence((language) => {
        const pattern = oldest.patternName[language].toLowerCase();
        const days = numberText(age, 0, language);
        if (language === 'id') {
          const which = count === 1 ? '' : 'yang tertua ';
          return `${figure('id')} masih terbuka; ${which}di ${oldest.subjectName} (${pattern}) ${age === 0 ? 'sejak hari ini' : `selama ${days} hari`}.`;
        }
        const which = count === 1 ? '' : 'the oldest ';
        return `${figure('en')} still open; ${which}at ${oldest.subjectName} (${pattern}) ${age === 0 ? 'since today' : `for ${days} ${age === 1 ? 'day' : 'days'}`}.`;
      }, figure),
    };
  },
};

const KIND_WORDS: Record<CappedScore['subject']['kind'], { id: string; one: string; many: string }> = {
  SUPPLIER: { id: 'penyedia', one: 'supplier', many: 'suppliers' },
  E_WARONG: { id: 'e-warong', one: 'e-warong', many: 'e-warong' },
  BANK_AGENT: { id: 'agen bank', one: 'bank agent', many: 'bank agents' },
  REGION: { id: 'wilayah', one: 'region', many: 'regions' },
};

/** Scores held down by a critical failure (SCORING 2.4); suppliers first, for they serve many outlets. */
const cappedScores: ProblemRule = {
  id: 'capped-scores',
  speaksFor: [],
  find: ({ cappedScores: scores }) => {
    const capped = [...(scores ?? [])].filter((score) => lost(score) > 0);
    const kind = capped.some(({ subject }) => subject.kind === 'SUPPLIER') ? 'SUPPLIER' : capped[0]?.subject.kind;
    const same = capped
      .filter(({ subject }) => subject.kind === kind)
      .sort((a, b) => lost(b) - lost(a) || (a.name < b.name ? -1 : 1));
    const worst = same[0];
    if (!worst || !kind) return null;
    const words = KIND_WORDS[kind];
    return {
      rule: 'capped-scores',
      severity: worst.subject.kind === 'SUPPLIER' ? 'CRITICAL' : 'MAJOR',
      families: 0,
      excess: excessOf(lost(worst), 100),
      link: worst.subject.id,
      sentence: sentence(
        (language) => {
          const final = numberText(worst.finalScore, 2, language);
          const raw = numberText(worst.rawScore, 2, language);
          const grade = worst.grade === null ? '' : ` (${worst.grade})`;
          const others = same.length - 1;
          if (language === 'id') {
            const more = others > 0 ? `; begitu pula ${countWord(others, 'id')} ${words.id} lain` : '';
            return `Skor ${words.id} ${worst.name} dibatasi ${worst.code} dari ${raw} menjadi ${final}${grade}${more}.`;
          }
          const more =
            others > 0 ? `; so are ${countWord(others, 'en')} other ${others === 1 ? words.one : words.many}` : '';
          return `The score of ${words.one} ${worst.name} is capped by ${worst.code} from ${raw} to ${final}${grade}${more}.`;
        },
        () => worst.name,
      ),
    };
  },
};

function lost(score: CappedScore): number {
  return exactOf(score.rawScore).minus(exactOf(score.finalScore)).round(2);
}

/** Suppliers with grade D or E, and those we cannot rate for want of evidence (IND-SUP-05, -06). */
const weakSuppliers: ProblemRule = {
  id: 'weak-suppliers',
  speaksFor: ['IND-SUP-05', 'IND-SUP-06'],
  find: ({ supplierScores }) => {
    if (!supplierScores) return null;
    const { rated, weak, notRateable } = supplierScores;
    const all = rated + notRateable;
    if (all === 0 || (weak === 0 && notRateable * 10 <= all)) return null;
    const isWeak = weak > 0;
    const count = isWeak ? weak : notRateable;
    const figure = (language: Language) =>
      language === 'id'
        ? `${capitalised(countWord(count, 'id'))} dari ${numberText(isWeak ? rated : all, 0, 'id')} penyedia`
        : `${capitalised(countWord(count, 'en'))} of ${numberText(isWeak ? rated : all, 0, 'en')} suppliers`;
    return {
      rule: 'weak-suppliers',
      severity: isWeak || notRateable * 10 > all * 3 ? 'MAJOR' : 'MINOR',
      families: 0,
      excess: excessOf(count, all),
      link: isWeak ? 'IND-SUP-05' : 'IND-SUP-06',
      sentence: sentence((language) => {
        if (!isWeak) {
          return language === 'id'
            ? `${figure('id')} belum dapat dinilai karena bukti kita kurang.`
            : `${figure('en')} cannot be rated yet because our evidence is thin.`;
        }
        const id = notRateable > 0 ? `; ${countWord(notRateable, 'id')} lain belum dapat dinilai` : '';
        const en = notRateable > 0 ? `; ${countWord(notRateable, 'en')} others cannot be rated yet` : '';
        return language === 'id'
          ? `${figure('id')} yang dinilai memperoleh D atau E dan perlu dibina${id}.`
          : `${figure('en')} rated have grade D or E and need coaching${en}.`;
      }, figure),
    };
  },
};

interface OnTimeShare {
  readonly due: number;
  readonly onTime: number;
  readonly target: number;
  readonly acceptable: number;
}

/** A rule on a share done on time; the sentence says how many were not. */
function onTimeRule(
  id: string,
  code: string,
  shareOf: (evidence: Parameters<ProblemRule['find']>[0]) => OnTimeShare | null | undefined,
  say: (late: string, due: string, language: Language) => string,
): ProblemRule {
  return {
    id,
    speaksFor: [code],
    find: (evidence) => {
      const share = shareOf(evidence);
      const rate = share ? percentOf(BigInt(share.onTime), BigInt(share.due)) : null;
      if (!share || rate === null || twoPlaces(rate).compare(twoPlaces(share.target)) >= 0) return null;
      const late = (language: Language) => numberText(share.due - share.onTime, 0, language);
      return {
        rule: id,
        severity: twoPlaces(rate).compare(twoPlaces(share.acceptable)) < 0 ? 'MAJOR' : 'MINOR',
        families: 0,
        excess: excessOf(100 - rate.round(2), 100),
        link: code,
        sentence: sentence(
          (language) => say(late(language), numberText(share.due, 0, language), language),
          (language) => late(language),
        ),
      };
    },
  };
}

const followUpsLate = onTimeRule(
  'follow-ups-late',
  'IND-FND-04',
  ({ followUps }) => followUps,
  (late, due, language) =>
    language === 'id'
      ? `${late} dari ${due} tindak lanjut yang jatuh tempo belum selesai tepat waktu.`
      : `${late} of ${due} follow-ups due were not done on time.`,
);

const supplierPaymentLate = onTimeRule(
  'supplier-payment-late',
  'IND-FIN-05',
  ({ supplierPayment }) => supplierPayment,
  (late, due, language) =>
    language === 'id'
      ? `${late} dari ${due} tagihan penyedia yang jatuh tempo belum dibayar tepat waktu.`
      : `${late} of ${due} supplier invoices due were not paid on time.`,
);

export const CONDUCT_RULES: readonly ProblemRule[] = [
  openCritical,
  cappedScores,
  weakSuppliers,
  followUpsLate,
  supplierPaymentLate,
];
