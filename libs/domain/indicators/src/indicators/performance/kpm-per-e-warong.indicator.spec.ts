import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts, row } from '../../testing/evidence-builder';
import { kpmPerEWarong } from './kpm-per-e-warong.indicator';

describe('KPM per e-warong (IND-EWR-01)', () => {
  const load = (kpm: number, outlets: number) =>
    evaluateIndicator(
      kpmPerEWarong,
      evidenceOf(
        '2021-09',
        [row('kpm-eligible', '2021-09', kpm)],
        {},
        { facts: [facts('OUTLETS', { 'outlets-active': outlets })] },
      ),
    );
  it('206,438 families and 253 e-warong are 815.96, red [D1]', () => {
    expect(load(206_438, 253)).toMatchObject({ value: 815.96, colour: 'RED', numerator: 206_438n, denominator: 253n });
  });
  it.each([
    [250, 'GREEN'],
    [300, 'AMBER'],
    [301, 'RED'],
  ])('%d families for one are %s', (kpm, colour) => expect(load(kpm, 1).colour).toBe(colour));
  it('without an e-warong there is no ratio', () => {
    expect(load(100, 0)).toMatchObject({ value: null, status: 'ZERO_DENOMINATOR' });
  });
  it('without a register or without families there is no data', () => {
    expect(evaluateIndicator(kpmPerEWarong, evidenceOf('2021-09', [row('kpm-eligible', '2021-09', 5)]))).toMatchObject({
      status: 'NO_DATA',
    });
    const onlyRegister = { facts: [facts('OUTLETS', { 'outlets-active': 253 })] };
    expect(evaluateIndicator(kpmPerEWarong, evidenceOf('2021-09', [], {}, onlyRegister)).status).toBe('NO_DATA');
  });
});
