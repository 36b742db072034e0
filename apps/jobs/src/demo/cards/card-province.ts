import { type RegionCode } from '@monev/kernel';
import { seed } from '../actors/actors-of-a-year';
import { demoAgents, demoOutlets } from '../actors/outlets';
import { DEMO_PROVINCE, type DemoVillage, demoCounts } from '../demo-province';

/** Who shops where in the demo province: as many cards as there are families, and the agents near each kelurahan. */
export interface CardProvince {
  readonly villages: readonly RegionCode[];
  /** Cards of each village; together exactly the control total of families. */
  readonly families: readonly number[];
  /** Share of a village's families whose purchase succeeds, by month of the year (0–11). */
  readonly success: readonly (readonly number[])[];
  /** Agents as their fields of a row, "AG-3171-0001" and its name. */
  readonly agents: readonly { readonly no: string; readonly name: string }[];
  /** Places in `agents`, by village. */
  readonly nearby: readonly (readonly number[])[];
}

/** Each family keeps its card all the time: the lists of January. */
export function cardProvince(villages: readonly DemoVillage[]): CardProvince {
  const counts = demoCounts(villages);
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  const ofMonth = months.map((month) => counts.filter((count) => count.month === month));
  const agents = demoAgents(demoOutlets(villages, seed(1)), villages, seed(2));
  return {
    villages: villages.map(({ code }) => code),
    families: (ofMonth[0] ?? []).map(({ eligible }) => eligible),
    success: villages.map((_, at) =>
      ofMonth.map((rows) => {
        const row = rows[at];
        return row && row.transacted !== null ? row.transacted / Math.max(1, row.eligible) : USUAL_SUCCESS;
      }),
    ),
    agents: agents.map(({ agentNo, name }) => ({ no: agentNo, name: name.toUpperCase() })),
    nearby: villages.map(({ code }) => nearest(code, agents)),
  };
}

/** Where the bank's monthly report is missing. */
const USUAL_SUCCESS = 0.96;
const MOST_AGENTS = 3;

/** Agents of the same kelurahan, else of the kecamatan, else of the kota. */
function nearest(village: RegionCode, agents: readonly { village: RegionCode }[]): number[] {
  for (const digits of [10, 6, 4, 2]) {
    const found = agents.flatMap((agent, at) => (agent.village.startsWith(village.slice(0, digits)) ? [at] : []));
    if (found.length > 0) return found.slice(0, MOST_AGENTS);
  }
  throw new RangeError(`Province ${DEMO_PROVINCE.code} has no agent.`);
}
