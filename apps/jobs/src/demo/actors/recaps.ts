import { type Month } from '@monev/kernel';
import { type SeededRandom, between } from '../seeded-random';
import { type DemoAgent, type DemoOutlet } from './outlets';

export interface DemoOutletMonth {
  readonly outlet: DemoOutlet;
  readonly month: Month;
  readonly served: number;
  readonly priority: number;
  readonly deliveredFree: number;
  readonly days: number;
}

/** What each e-warong served; one without a shop trades on two or three days a month (FP-08). */
export function demoOutletMonths(
  outlets: readonly DemoOutlet[],
  months: readonly Month[],
  random: SeededRandom,
): DemoOutletMonth[] {
  return months.flatMap((month) =>
    outlets.map((outlet) => {
      const priority = Math.floor(between(random, 2, 14));
      return {
        outlet,
        month,
        served: Math.round(outlet.families * between(random, 0.93, 1.07)),
        priority,
        deliveredFree: Math.max(0, priority - (random() < 0.2 ? 1 : 0)),
        days: Math.floor(outlet.flaw === 'NO_SHOP' ? between(random, 2, 4) : between(random, 18, 29)),
      };
    }),
  );
}

export interface DemoAgentMonth {
  readonly agent: DemoAgent;
  readonly month: Month;
  readonly scheduled: number;
  readonly up: number;
  readonly attempted: number;
  readonly succeeded: number;
  readonly settlementsDue: number;
  readonly settlementsOnTime: number;
  readonly reportOnTime: 0 | 1;
}

/** The bank's log of each agent: 30 days of eight hours; a flawed card reader is down for an hour or two a day. */
export function demoAgentMonths(
  agents: readonly DemoAgent[],
  months: readonly Month[],
  random: SeededRandom,
): DemoAgentMonth[] {
  return months.flatMap((month) =>
    agents.map((agent) => {
      const down = agent.flaw === 'EDC_DOWN';
      const attempted = Math.floor(between(random, 240, 620));
      return {
        agent,
        month,
        scheduled: 14_400,
        up: Math.round(14_400 * (down ? between(random, 0.74, 0.88) : between(random, 0.975, 0.999))),
        attempted,
        succeeded: Math.round(attempted * (down ? between(random, 0.9, 0.95) : between(random, 0.985, 0.999))),
        settlementsDue: 10,
        settlementsOnTime: 10 - (random() < (down ? 0.5 : 0.08) ? 1 : 0),
        reportOnTime: random() < (down ? 0.7 : 0.97) ? 1 : 0,
      };
    }),
  );
}
