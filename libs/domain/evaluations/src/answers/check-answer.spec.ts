import { type Question } from '../instrument/question';
import { getInstrument } from '../instruments/registry';
import { eggItem, outletContext, riceItem } from '../testing/outlet-answers';
import { checkAnswer } from './check-answer';
import { scalarFault } from './check-scalar';

const question = (code: string) => getInstrument('EW', 1).questions.find((each) => each.code === code) as Question;
const faults = (code: string, value: unknown) =>
  checkAnswer(question(code), value, outletContext()).map((problem) =>
    [problem.code, problem.row, problem.part].filter((part) => part !== null).join(' '),
  );

describe('one answer against its question', () => {
  it('"tidak dapat diperiksa" (null) is an answer of YNX, and of EW-26, but not of YN or INT', () => {
    expect(faults('EW-02', null)).toEqual([]);
    expect(faults('EW-26', null)).toEqual([]);
    expect(faults('EW-03', null)).toEqual(['ANSWER_TYPE']);
    expect(faults('EW-11', null)).toEqual(['ANSWER_TYPE']);
  });
  it('a choice outside its list is refused', () => {
    expect(faults('EW-01', 'MAYBE')).toEqual(['ANSWER_UNKNOWN_CHOICE']);
    expect(faults('EW-01', '')).toEqual(['ANSWER_UNKNOWN_CHOICE']);
    expect(faults('EW-01', true)).toEqual(['ANSWER_TYPE']);
    expect(faults('EW-12', ['CARBOHYDRATE', 'CARBOHYDRATE'])).toEqual(['ANSWER_REPEATED_CHOICE']);
    expect(faults('EW-12', [])).toEqual([]);
  });
  it('whole numbers are whole, not negative and not text', () => {
    expect(faults('EW-11', 1.25)).toEqual(['ANSWER_NOT_WHOLE']);
    expect(faults('EW-11', -1)).toEqual(['ANSWER_OUT_OF_RANGE']);
    expect(faults('EW-11', '812')).toEqual(['ANSWER_TYPE']);
    expect(faults('EW-11', Number.NaN)).toEqual(['ANSWER_TYPE']);
    expect(faults('EW-11', 0)).toEqual([]);
  });
  it('dates exist', () => {
    expect(faults('EW-24', { receivedOn: '2021-02-29' })).toEqual(['ANSWER_TYPE receivedOn']);
    expect(faults('EW-24', {})).toEqual(['ANSWER_MISSING receivedOn']);
    expect(faults('EW-24', [])).toEqual(['ANSWER_TYPE']);
  });
  it('a table names the row and column of each fault', () => {
    const rows = [riceItem({ moisturePct: '101' }), eggItem({ price: 24_000.5, colour: 'x' }), { unit: 'KG' }, 'row'];
    expect(faults('EW-16', rows)).toEqual([
      'ANSWER_OUT_OF_RANGE 1 moisturePct',
      'ANSWER_NOT_ASKED 2 colour',
      'ANSWER_NOT_WHOLE 2 price',
      'ANSWER_MISSING 3 commodity',
      'ANSWER_MISSING 3 price',
      'ANSWER_TYPE 4',
    ]);
    expect(faults('EW-22', [])).toEqual(['ANSWER_TOO_FEW']);
  });
  it('a supplier is one of the register, or a name marked as other', () => {
    const row = (supplier: string) => [{ supplier, commodity: 'BERAS', value: 1 }];
    expect(faults('EW-22', row('supplier-2'))).toEqual([]);
    expect(faults('EW-22', row('OTHER:Pasar Koja'))).toEqual([]);
    expect(faults('EW-22', row('OTHER:'))).toEqual(['ANSWER_UNKNOWN_CHOICE 1 supplier']);
    expect(faults('EW-22', row('supplier-9'))).toEqual(['ANSWER_UNKNOWN_CHOICE 1 supplier']);
  });
  it('text with an identity or card number is refused: no family is written down', () => {
    expect(faults('T-01', 'KPM 3172 0155 0680 0001 belum menerima')).toEqual(['ANSWER_PERSONAL_NUMBER']);
    expect(faults('T-01', 'NIK 3172015506800001')).toEqual(['ANSWER_PERSONAL_NUMBER']);
    expect(faults('T-01', 'Stok 12.500 kg, telepon dinas 021-4301124')).toEqual([]);
    expect(faults('T-01', 'x'.repeat(4001))).toEqual(['ANSWER_TOO_LONG']);
  });
  it('knows the other kinds', () => {
    expect(scalarFault({ kind: 'SCALE5' }, 0)?.code).toBe('ANSWER_OUT_OF_RANGE');
    expect(scalarFault({ kind: 'SCALE5' }, 5)).toBeNull();
    expect(scalarFault({ kind: 'TIME' }, '24:00')?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'TIME' }, '23:59')).toBeNull();
    expect(scalarFault({ kind: 'GEO' }, { latitude: 91, longitude: 0, accuracyM: 1 })?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'GEO' }, 'here')?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'DEC' }, 1.5)?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'DEC' }, '1,5')?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'DEC' }, '1.5')).toBeNull();
    expect(scalarFault({ kind: 'TEXT', format: 'PERIOD' }, '2021-13')?.code).toBe('ANSWER_TYPE');
    expect(scalarFault({ kind: 'TEXT', format: 'REGION_CODE' }, '31.72')).toBeNull();
  });
});
