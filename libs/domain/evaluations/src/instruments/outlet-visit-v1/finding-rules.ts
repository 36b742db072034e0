import { type SubjectRef, type Wording } from '@monev/kernel';
import { type AnswerReader } from '../../answers/answer-reader';
import { OTHER_CHOICE } from '../../answers/check-scalar';
import { type FindingRule } from '../../findings/finding-rule';
import { onChoice, onYesNo, signOf } from '../../findings/sign';
import { FREE_CHOOSERS, OCCUPATIONS, PERMITTED_OCCUPATIONS, WHO_CHOOSES } from './choices';
import { ITEM_FINDING_RULES } from './item-finding-rules';

const PROHIBITED = OCCUPATIONS.filter(({ code }) => !PERMITTED_OCCUPATIONS.includes(code));
const NOT_FREE = WHO_CHOOSES.filter(({ code }) => !FREE_CHOOSERS.includes(code));

/** The "→ F:" column of EW, in the order of the questions. */
export const FINDING_RULES: readonly FindingRule[] = [
  onChoice(['NOT_FOUND'], {
    question: 'EW-01',
    pattern: 'FP-08',
    severity: 'CRITICAL',
    suggests: 'EF4',
    statement: { id: 'E-warong tidak ada di alamat terdaftar.', en: 'No e-warong at the registered address.' },
  }),
  onChoice(['MOVED'], {
    question: 'EW-01',
    pattern: 'FP-08',
    severity: 'MAJOR',
    suggests: null,
    statement: { id: 'E-warong pindah dari alamat terdaftar.', en: 'The e-warong has moved from its address.' },
  }),
  onYesNo(false, {
    question: 'EW-02',
    pattern: 'FP-08',
    severity: 'MAJOR',
    suggests: null,
    statement: { id: 'Tempat ini tidak menjual bahan pangan setiap hari.', en: 'Food is not sold here every day.' },
  }),
  ...PROHIBITED.map((occupation) =>
    onChoice([occupation.code], {
      question: 'EW-06',
      pattern: 'FP-07',
      severity: 'CRITICAL',
      suggests: 'EF3',
      statement: {
        id: `Pemilik atau pengelola: ${occupation.text.id}.`,
        en: `Owner or manager: ${occupation.text.en}.`,
      },
    }),
  ),
  onYesNo(true, {
    question: 'EW-07',
    pattern: 'FP-07',
    severity: 'MAJOR',
    suggests: null,
    statement: {
      id: 'Ada hubungan keluarga dengan pihak yang dilarang.',
      en: 'There is a family tie with a prohibited person.',
    },
  }),
  {
    question: 'EW-13',
    pattern: 'FP-01',
    suggests: 'CF5',
    find: (answers) =>
      answers.yesNo('EW-13') === true
        ? bundlersOf(answers).map((supplier) => signOf(supplier, 'CRITICAL', 'EW-13', BUNDLED))
        : [],
  },
  {
    question: 'EW-13',
    pattern: 'FP-01',
    suggests: null,
    find: (answers, context) =>
      answers.yesNo('EW-13') === true && bundlersOf(answers).length === 0
        ? [signOf(context.subject, 'CRITICAL', 'EW-13', BUNDLED_BY_UNKNOWN)]
        : [],
  },
  onYesNo(true, {
    question: 'EW-14',
    pattern: 'FP-01',
    severity: 'MAJOR',
    suggests: 'EF6',
    statement: { id: 'Barang untuk KPM disiapkan dalam paket yang sama.', en: 'Families get identical bundles.' },
  }),
  onYesNo(true, {
    question: 'EW-15',
    pattern: 'FP-13',
    severity: 'MAJOR',
    suggests: null,
    statement: { id: 'Barang di luar daftar dibayar dengan KKS.', en: 'Unlisted goods are paid with the card.' },
  }),
  ...ITEM_FINDING_RULES,
  ...NOT_FREE.map((chooser) =>
    onChoice([chooser.code], {
      question: 'EW-21',
      pattern: 'FP-09',
      severity: 'CRITICAL',
      suggests: null,
      statement: { id: `Pemasok ditentukan: ${chooser.text.id}.`, en: `Supplier chosen by: ${chooser.text.en}.` },
    }),
  ),
  pressureRule('FP-09', ['COERCED', 'THREATENED'], {
    id: 'E-warong menyatakan ditekan atau diancam dicabut.',
    en: 'The e-warong says it was pressed or threatened with revocation.',
  }),
  pressureRule('FP-10', ['REWARD_DEMANDED'], {
    id: 'E-warong menyatakan diminta imbalan.',
    en: 'The e-warong says a reward was demanded.',
  }),
  onChoice(['YES'], {
    question: 'EW-26',
    pattern: 'FP-02',
    severity: 'CRITICAL',
    suggests: 'EF1',
    statement: { id: 'Kartu KKS milik KPM disimpan di e-warong.', en: 'Cards of families are kept at the e-warong.' },
  }),
  {
    question: 'EW-27',
    pattern: 'FP-06',
    suggests: 'EF5',
    find: (answers, context) => {
      const dates = answers.parts('EW-27');
      const [first, topUp] = [dates.date('firstTransactionOn'), dates.date('topUpOn')];
      if (first === null || topUp === null || first >= topUp) return [];
      const statement = {
        id: `Transaksi pertama ${first}, sebelum top-up ${topUp}.`,
        en: `First transaction on ${first}, before the top-up on ${topUp}.`,
      };
      return [signOf(context.subject, 'MAJOR', 'EW-27', statement)];
    },
  },
];

const BUNDLED = {
  id: 'Barang dikirim ke e-warong dalam keadaan sudah dipaketkan.',
  en: 'Goods were delivered to the e-warong already packed as bundles.',
};
const BUNDLED_BY_UNKNOWN = {
  id: 'Barang diterima sudah dipaketkan; pemasoknya belum diketahui.',
  en: 'Goods arrived packed as bundles; the supplier is not yet known.',
};

/**
 * Registered suppliers that delivered bundles: those named in EW-13a, else the only one in EW-22. Several suppliers and
 * none named: nobody is accused, the finding stays with the outlet until the verifier finds out.
 */
function bundlersOf(answers: AnswerReader): SubjectRef[] {
  const named = answers.many('EW-13a') ?? [];
  const delivering = (answers.rows('EW-22') ?? []).map((row) => row.text('supplier') ?? OTHER_CHOICE);
  const all = [...new Set(delivering)];
  const ids = named.length > 0 ? named : all.length === 1 ? all : [];
  return ids.filter((id) => !id.startsWith(OTHER_CHOICE)).map((id) => ({ kind: 'SUPPLIER', id }));
}

/** EW-25 "Ya": FP-09 for pressure and threats, FP-10 for a demanded reward, by what happened (EW-25b). */
function pressureRule(pattern: 'FP-09' | 'FP-10', kinds: readonly string[], statement: Wording): FindingRule {
  return {
    question: 'EW-25',
    pattern,
    suggests: null,
    find: (answers, context) =>
      answers.choice('EW-25') === 'YES' && (answers.many('EW-25b') ?? ALL_PRESSURE).some((kind) => kinds.includes(kind))
        ? [signOf(context.subject, 'CRITICAL', 'EW-25', statement)]
        : [],
  };
}
/** While it is not said what happened, both patterns stay possible. */
const ALL_PRESSURE: readonly string[] = ['COERCED', 'REWARD_DEMANDED'];
