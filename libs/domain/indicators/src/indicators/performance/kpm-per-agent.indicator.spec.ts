import { evaluateIndicator } from '../../evaluation/evaluate-indicator';
import { evidenceOf, facts, row } from '../../testing/evidence-builder';
import { kpmPerAgent } from './kpm-per-agent.indicator';

describe('KPM per agent (IND-AGT-01)', () => {
  const load = (kpm: number, agents: number) =>
    evaluateIndicator(
      kpmPerAgent,
      evidenceOf(
        '2021-09',
        [row('kpm-eligible', '2021-09', kpm)],
        {},
        { facts: [facts('AGENTS', { 'agents-active': agents })] },
      ),
    );
  it.each([
    [250, 1, 250, 'GREEN'],
    [206_438, 292, 706.98, 'RED'],
    [500, 1, 500, 'AMBER'],
  ])('%d families and %d agents are %d, %s', (kpm, agents, value, colour) =>
    expect(load(kpm, agents)).toMatchObject({ value, colour }),
  );
  it('without agents there is no ratio', () => expect(load(1, 0).status).toBe('ZERO_DENOMINATOR'));
});
