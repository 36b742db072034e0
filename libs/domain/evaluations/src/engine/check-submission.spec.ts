import { type AnswerValue } from '../answers/answer';
import { outletVisitV1 } from '../instruments/outlet-visit-v1/outlet-visit-v1.instrument';
import { eggItem, outletContext, riceItem, soundAnswers } from '../testing/outlet-answers';
import { checkSubmission, maySubmit } from './check-submission';
import { progressOf, visibleQuestions } from './visible-questions';

type More = Readonly<Partial<Record<string, AnswerValue>>>;
const problems = (more: More = {}, reasons: Record<string, string> = {}, context = outletContext()) =>
  checkSubmission(outletVisitV1, { answers: soundAnswers(more), signature: { kind: 'SIGNED' }, reasons }, context);
const codes = (more: More = {}) => problems(more).map(({ code, question }) => `${question} ${code}`);

describe('skip logic of EW', () => {
  const asked = (more: More) => visibleQuestions(outletVisitV1, soundAnswers(more)).map(({ code }) => code);

  it('an e-warong that does not exist goes from EW-01 straight to the photo', () => {
    expect(asked({ 'EW-01': 'NOT_FOUND' }).filter((code) => code.startsWith('EW'))).toEqual(['EW-01', 'EW-28']);
    expect(asked({ 'EW-01': 'MOVED' })).toContain('EW-27');
  });
  it('officers are asked of KUBE only', () => {
    expect(asked({})).not.toContain('EW-05');
    expect(asked({ 'EW-04': 'KUBE' })).toContain('EW-05');
  });
  it('details are asked after Ya only', () => {
    expect(asked({ 'EW-15': true })).toContain('EW-15a');
    expect(asked({ 'EW-15': null })).not.toContain('EW-15a');
    expect(asked({ 'EW-25': 'DECLINED' })).not.toContain('EW-25a');
    expect(asked({ 'EW-26': 'YES' })).toContain('EW-26a');
  });
  it('counts what is answered of what is asked, without head, tail and details', () => {
    expect(progressOf(outletVisitV1, soundAnswers())).toEqual({ answered: 27, asked: 27 });
    expect(progressOf(outletVisitV1, soundAnswers({ 'EW-04': 'KUBE' }))).toEqual({ answered: 27, asked: 28 });
    expect(progressOf(outletVisitV1, soundAnswers({ 'EW-01': 'NOT_FOUND' }))).toEqual({ answered: 2, asked: 2 });
  });
});

describe('sending EW', () => {
  it('complete and consistent answers have no problem', () => {
    expect(problems()).toEqual([]);
    expect(maySubmit(problems())).toBe(true);
  });

  it('a missing mandatory answer is named; optional and automatic ones are not', () => {
    expect(codes({ 'EW-19': undefined, 'EW-28': ['one'] })).toEqual(['EW-19 ANSWER_MISSING', 'EW-28 ANSWER_TOO_FEW']);
    expect(maySubmit(problems({ 'EW-19': undefined }))).toBe(false);
  });

  it('one photo is enough where no e-warong was found', () => {
    const kept = ['H-03', 'H-05', 'H-06', 'H-07', 'H-08', 'T-01', 'T-04'];
    const all = soundAnswers();
    const answers = Object.fromEntries(kept.map((code) => [code, all[code]]));
    const draft = {
      answers: { ...answers, 'EW-01': 'NOT_FOUND', 'EW-28': ['photo-1'] },
      signature: { kind: 'REFUSED', reason: 'tidak ada responden' } as const,
    };
    expect(checkSubmission(outletVisitV1, draft, outletContext())).toEqual([]);
  });

  it('an answer to a question that is not asked is refused, not dropped', () => {
    expect(codes({ 'EW-05': ['CHAIR'] })).toEqual(['EW-05 ANSWER_NOT_ASKED']);
    expect(codes({ 'EW-99': 'x' })).toEqual(['EW-99 ANSWER_NOT_ASKED']);
  });

  it('needs two different team members, and a signature or the reason of refusal', () => {
    expect(codes({ 'H-05': ['officer-a'] })).toEqual(['H-05 ANSWER_TOO_FEW']);
    expect(codes({ 'H-05': ['officer-a', 'officer-a'] })).toEqual(['H-05 ANSWER_REPEATED_CHOICE']);
    const draft = { answers: soundAnswers(), signature: null };
    expect(checkSubmission(outletVisitV1, draft, outletContext()).map(({ code }) => code)).toEqual([
      'SIGNATURE_MISSING',
    ]);
    const refused = { answers: soundAnswers(), signature: { kind: 'REFUSED', reason: ' ' } as const };
    expect(maySubmit(checkSubmission(outletVisitV1, refused, outletContext()))).toBe(false);
  });

  it('check 2: families served more than 20% from the register is a warning that does not stop', () => {
    const [warning] = problems({ 'EW-11': 1310 });
    expect(warning).toMatchObject({ code: 'CHECK_2_REGISTER', level: 'WARNING', needsReason: false });
    expect(warning?.wording.id).toBe('KPM dilayani 1310, terdaftar 1048: beda 25% (batas 20%).');
    expect(maySubmit(problems({ 'EW-11': 1310 }))).toBe(true);
    expect(problems({ 'EW-11': 1257 })).toEqual([]);
    expect(problems({ 'EW-11': 0 }).map(({ code }) => code)).toEqual(['CHECK_2_REGISTER']);
    expect(problems({ 'EW-11': 5 }, {}, outletContext({ registeredKpm: null }))).toEqual([]);
  });

  it('check 3: paid before received is an error; the same day and not yet paid are fine', () => {
    expect(codes({ 'EW-24': { receivedOn: '2021-09-13', paidOn: '2021-09-12' } })).toEqual([
      'EW-24 CHECK_3_PAID_BEFORE_RECEIVED',
    ]);
    expect(codes({ 'EW-24': { receivedOn: '2021-09-13', paidOn: '2021-09-13' } })).toEqual([]);
    expect(codes({ 'EW-24': { receivedOn: '2021-09-13' } })).toEqual([]);
  });

  it('check 7: farther than 500 m from the registered point needs a reason', () => {
    const far = { latitude: -6.1, longitude: 106.9358, accuracyM: 8 };
    const [warning] = problems({ 'H-03': far });
    expect(warning).toMatchObject({ code: 'CHECK_7_DISTANCE', needsReason: true, reason: null });
    expect(warning?.wording.id).toContain('641 m');
    expect(maySubmit(problems({ 'H-03': far }))).toBe(false);
    const explained = problems({ 'H-03': far }, { CHECK_7_DISTANCE: 'GPS lemah di dalam pasar' });
    expect(explained[0]?.reason).toBe('GPS lemah di dalam pasar');
    expect(maySubmit(explained)).toBe(true);
    expect(problems({ 'H-03': far }, {}, outletContext({ registeredPoint: null }))).toEqual([]);
  });

  it('EW-16 wants rice and eggs where their food group is in stock, or a reason', () => {
    expect(codes({ 'EW-16': [riceItem()] })).toEqual(['EW-16 CHECK_EW16_TELUR']);
    expect(codes({ 'EW-16': [riceItem()], 'EW-12': ['CARBOHYDRATE'] })).toEqual([]);
    expect(codes({ 'EW-16': [], 'EW-12': [] })).toEqual([]);
    expect(codes({ 'EW-16': [eggItem()] })).toEqual(['EW-16 CHECK_EW16_BERAS']);
    const context = outletContext({ registerChoices: {} });
    expect(problems({ 'EW-16': [riceItem(), eggItem({ commodity: 'TELUR AYAM RAS' })] }, {}, context)).toEqual([]);
  });
});
