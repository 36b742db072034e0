import { conditionHolds, questionsOf } from '../instrument/condition';
import { type Field, type Question } from '../instrument/question';
import { EVALUATION_INSTRUMENTS, currentInstrument, findInstrument, getInstrument } from './registry';

const conditionsOf = (question: Question) => [
  ...(question.askedWhen ? [question.askedWhen] : []),
  ...(question.jumps ?? []).map(({ when }) => when),
];
const fieldsOf = (question: Question): readonly Field[] =>
  question.kind === 'TABLE' ? question.columns : question.kind === 'PARTS' ? question.parts : [];

describe.each(EVALUATION_INSTRUMENTS.map((each) => [`${each.code} version ${each.version}`, each] as const))(
  'instrument %s',
  (_, instrument) => {
    const codes = instrument.questions.map(({ code }) => code);

    it('has every code once', () => {
      expect(new Set(codes).size).toBe(codes.length);
    });
    it('has words in both languages for every question, part and choice', () => {
      const texts = instrument.questions.flatMap((question) => [
        question.text,
        ...fieldsOf(question).map(({ label }) => label),
        ...[question, ...fieldsOf(question)]
          .flatMap((rule) => ('choices' in rule ? (rule.choices ?? []) : []))
          .map(({ text }) => text),
      ]);
      expect(texts.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([]);
    });
    it('a condition looks only at questions before it, a jump goes only forward', () => {
      instrument.questions.forEach((question, index) => {
        for (const condition of conditionsOf(question)) {
          for (const code of questionsOf(condition)) expect(codes.slice(0, index + 1)).toContain(code);
        }
        for (const jump of question.jumps ?? []) expect(codes.indexOf(jump.to)).toBeGreaterThan(index);
      });
    });
    it('rules and checks name questions of the instrument', () => {
      for (const { question } of [...instrument.findingRules, ...instrument.checks]) expect(codes).toContain(question);
    });
  },
);

describe('EW version 1', () => {
  const instrument = getInstrument('EW', 1);
  const body = instrument.questions.filter(({ code, detailOf }) => code.startsWith('EW') && !detailOf);

  it('is 28 questions with the common head and tail', () => {
    expect(body.map(({ code }) => code)).toEqual(
      Array.from({ length: 28 }, (_, index) => `EW-${String(index + 1).padStart(2, '0')}`),
    );
    const common = instrument.questions.map(({ code }) => code).filter((code) => !code.startsWith('EW'));
    expect(common).toEqual([
      'H-01',
      'H-02',
      'H-03',
      'H-04',
      'H-05',
      'H-06',
      'H-07',
      'H-08',
      'T-01',
      'T-02',
      'T-03',
      'T-04',
    ]);
  });

  it('has the types of the paper', () => {
    const kinds = Object.fromEntries(body.map(({ code, kind }) => [code, kind]));
    const of = (kind: string) => Object.keys(kinds).filter((code) => kinds[code] === kind);
    expect(of('YNX')).toEqual([
      'EW-02',
      'EW-07',
      'EW-08',
      'EW-09',
      'EW-10',
      'EW-13',
      'EW-14',
      'EW-15',
      'EW-19',
      'EW-20',
    ]);
    expect(of('YN')).toEqual(['EW-03', 'EW-17', 'EW-18']);
    expect(of('ONE')).toEqual(['EW-01', 'EW-04', 'EW-06', 'EW-21', 'EW-23', 'EW-25', 'EW-26']);
    expect(of('MANY')).toEqual(['EW-05', 'EW-12']);
    expect(of('TABLE')).toEqual(['EW-16', 'EW-22']);
    expect(of('PARTS')).toEqual(['EW-24', 'EW-27']);
    expect([kinds['EW-11'], kinds['EW-28']]).toEqual(['INT', 'PHOTO']);
  });

  it('opens the findings of the paper, question by question', () => {
    const opened = new Map<string, Set<string>>();
    for (const { question, pattern } of instrument.findingRules) {
      opened.set(question, (opened.get(question) ?? new Set()).add(pattern));
    }
    expect(Object.fromEntries([...opened].map(([code, patterns]) => [code, [...patterns].sort()]))).toEqual({
      'EW-01': ['FP-08'],
      'EW-02': ['FP-08'],
      'EW-06': ['FP-07'],
      'EW-07': ['FP-07'],
      'EW-13': ['FP-01'],
      'EW-14': ['FP-01'],
      'EW-15': ['FP-13'],
      'EW-16': ['FP-03', 'FP-04', 'FP-05'],
      'EW-21': ['FP-09'],
      'EW-25': ['FP-09', 'FP-10'],
      'EW-26': ['FP-02'],
      'EW-27': ['FP-06'],
    });
  });

  it('is found by code and version; an unknown one is null or an error', () => {
    expect(findInstrument('EW', 1)).toBe(instrument);
    expect(currentInstrument('EW')).toBe(instrument);
    expect(findInstrument('EW', 2)).toBeNull();
    expect(currentInstrument('KC')).toBeNull();
    expect(() => getInstrument('XX', 1)).toThrow('XX');
  });
});

describe('conditions', () => {
  it('combine; a null or absent answer is none of the values', () => {
    const kube = { question: 'EW-04', is: ['KUBE'] };
    expect(conditionHolds({ not: kube }, { 'EW-04': null })).toBe(true);
    expect(conditionHolds({ all: [kube, { question: 'EW-02', is: [true] }] }, { 'EW-04': 'KUBE' })).toBe(false);
    expect(conditionHolds({ any: [kube, { question: 'EW-02', is: [true] }] }, { 'EW-04': 'KUBE' })).toBe(true);
    expect(conditionHolds({ question: 'EW-12', is: ['CARBOHYDRATE'] }, { 'EW-12': ['CARBOHYDRATE'] })).toBe(true);
    expect(questionsOf({ any: [{ not: kube }, { all: [kube] }] })).toEqual(['EW-04', 'EW-04']);
  });
});
