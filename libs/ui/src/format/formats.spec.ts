import { formatsOf } from './formats';

describe('numbers as people in Indonesia read them (SCREENS §12)', () => {
  const { number, percent, signed, rupiah, rupiahFull } = formatsOf('id');
  it('groups thousands with points and decimals with a comma', () => {
    expect(number(206438)).toBe('206.438');
    expect(number(12037.5, 1)).toBe('12.037,5');
  });
  it('writes percent with one decimal and no space', () => {
    expect(percent(94.52)).toBe('94,5%');
    expect(percent(71.43, 2)).toBe('71,43%');
  });
  it('uses a true minus, never a hyphen', () => {
    expect(number(-3)).toBe('\u22123');
    expect(signed(-0.4, 1)).toBe('\u22120,4');
    expect(signed(0.4, 1)).toBe('+0,4');
  });
  it('says ± of a change that rounds to nothing', () => {
    expect(signed(-0.04, 1)).toBe('±0,0');
    expect(number(-0.2)).toBe('0');
  });
  it('shortens money for sentences and writes it whole for tables', () => {
    expect(rupiah(39_070_000_000)).toBe('Rp39,07 miliar');
    expect(rupiah(2_500_000)).toBe('Rp2,50 juta');
    expect(rupiah(1_200_000_000_000)).toBe('Rp1,20 triliun');
    expect(rupiah(200_000)).toBe('Rp200.000');
    expect(rupiahFull(-39_070_000_000)).toBe('\u2212Rp39.070.000.000');
  });
});

describe('time as people in Indonesia read it', () => {
  const { period, periodShort, monthTick, moment, day } = formatsOf('id');
  it('names months, quarters and years', () => {
    expect(period('2021-08')).toBe('Agustus 2021');
    expect(period('2021-Q2')).toBe('Triwulan II 2021');
    expect(period('2021')).toBe('2021');
    expect(periodShort('2021-07')).toBe('Juli');
    expect(monthTick('2021-01', true)).toBe('Jan \u201921');
  });
  it('tells a moment in the zone of the region', () => {
    expect(moment('2021-09-22T01:10:00Z')).toBe('22 Sep 2021, 08.10 WIB');
    expect(moment('2021-09-22T01:10:00Z', '7312')).toBe('22 Sep 2021, 09.10 WITA');
    expect(moment('2021-09-22T16:30:00Z', '9401')).toBe('23 Sep 2021, 01.30 WIT');
    expect(day('2021-09-02')).toBe('2 Sep 2021');
  });
  it('has an English form', () => {
    expect(formatsOf('en').moment('2021-09-22T01:10:00Z')).toBe('22 Sep 2021, 08:10 WIB');
    expect(formatsOf('en').number(206438)).toBe('206,438');
  });
});
