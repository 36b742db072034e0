import { type RegionCode } from '@monev/kernel';
import { apportion } from '../apportion';
import { type SeededRandom, between } from '../seeded-random';
import { BANK_OF_REGENCY } from '../demo-province';
import { personName, pick } from './names';

/** Numbers named at the provincial Tikor meeting of 22 September 2021 (HANDBOOK 3.1). */
export const DEMO_OUTLETS = 253;
export const DEMO_AGENTS = 292;
/** How many of the agents are an e-warong themselves (made up: the meeting does not say). */
const LINKED_AGENTS = 140;

/** Small islands have an outlet all the same. */
const LEAST_WEIGHT = 20_000;

/** What is wrong with an outlet on purpose, so that there is something to find. */
export type OutletFlaw = 'OVERLOAD' | 'NO_SHOP' | 'PROHIBITED_OWNER' | 'NO_TREASURER' | null;
export type AgentFlaw = 'EDC_DOWN' | 'SHARED_EDC' | null;

export interface DemoOutlet {
  readonly registerNo: string;
  readonly name: string;
  readonly village: RegionCode;
  readonly legalForm: 'KUBE' | 'SHOP' | 'KOPERASI';
  readonly bank: string;
  readonly startedOn: string;
  readonly flaw: OutletFlaw;
  readonly officers: readonly DemoOfficer[];
  /** Families it serves in a usual month. */
  readonly families: number;
}

export interface DemoOfficer {
  readonly post: 'CHAIR' | 'SECRETARY' | 'TREASURER' | 'SUPERVISOR';
  readonly name: string;
  readonly occupation: string;
}

export interface DemoAgent {
  readonly bank: string;
  readonly agentNo: string;
  readonly name: string;
  readonly village: RegionCode;
  readonly eWarongNo: string | null;
  readonly serial: string;
  readonly flaw: AgentFlaw;
}

const FLAWED_OUTLETS: Readonly<Record<number, OutletFlaw>> = {
  ...Object.fromEntries([11, 47, 90, 131, 178, 222].map((at) => [at, 'OVERLOAD' as const])),
  ...Object.fromEntries([33, 119, 204].map((at) => [at, 'NO_SHOP' as const])),
  ...Object.fromEntries([61, 150].map((at) => [at, 'PROHIBITED_OWNER' as const])),
  ...Object.fromEntries([5, 28, 72, 104, 143, 167, 195, 240].map((at) => [at, 'NO_TREASURER' as const])),
};

/** The e-warong of the province, spread over its villages by weight. */
export function demoOutlets(
  villages: readonly { code: RegionCode; population: number }[],
  random: SeededRandom,
): DemoOutlet[] {
  const weights = villages.map((village) => Math.max(village.population, LEAST_WEIGHT) * between(random, 0.5, 1.5));
  const places = apportion(DEMO_OUTLETS, weights).flatMap((count, at) => Array<number>(count).fill(at));
  return places.map((at, index) => outlet((villages[at] as { code: RegionCode }).code, index, random));
}

function outlet(village: RegionCode, index: number, random: SeededRandom): DemoOutlet {
  const flaw = FLAWED_OUTLETS[index] ?? null;
  const kube = flaw === 'NO_TREASURER' || random() < 0.6;
  return {
    registerNo: `EW-${village.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
    name: `E-Warong ${pick(random, ['Melati', 'Mawar', 'Kenanga', 'Cempaka', 'Anggrek', 'Dahlia', 'Flamboyan'])} ${index + 1}`,
    village,
    legalForm: kube ? 'KUBE' : pick(random, ['SHOP', 'KOPERASI']),
    bank: BANK_OF_REGENCY[village.slice(0, 4)] ?? 'BNI',
    startedOn: `20${pick(random, ['18', '19', '20'])}-0${1 + Math.floor(random() * 9)}-15`,
    flaw,
    officers: officersOf(kube, flaw, random),
    families: Math.round(flaw === 'OVERLOAD' ? between(random, 620, 980) : between(random, 170, 330)),
  };
}

function officersOf(kube: boolean, flaw: OutletFlaw, random: SeededRandom): DemoOfficer[] {
  const posts = kube ? (['CHAIR', 'SECRETARY', 'TREASURER', 'SUPERVISOR'] as const) : (['CHAIR'] as const);
  return posts
    .filter((post) => !(flaw === 'NO_TREASURER' && post === 'TREASURER'))
    .map((post) => ({
      post,
      name: personName(random),
      occupation: flaw === 'PROHIBITED_OWNER' && post === 'CHAIR' ? 'VILLAGE_STAFF' : 'TRADER',
    }));
}

const DOWN_AGENTS: ReadonlySet<number> = new Set([9, 58, 101, 144, 187, 230, 255, 281]);
/** This agent shows the card reader of the agent before it (BR-19). */
const SHARING_AGENT = 200;

/** The agents: the first are e-warong themselves, the others stand alone in villages drawn by lot. */
export function demoAgents(
  outlets: readonly DemoOutlet[],
  villages: readonly { code: RegionCode }[],
  random: SeededRandom,
): DemoAgent[] {
  return Array.from({ length: DEMO_AGENTS }, (_, index) => {
    const own = index < LINKED_AGENTS ? outlets[Math.floor((index * outlets.length) / LINKED_AGENTS)] : undefined;
    const village = own?.village ?? pick(random, villages).code;
    return {
      bank: BANK_OF_REGENCY[village.slice(0, 4)] ?? 'BNI',
      agentNo: `AG-${village.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
      name: own ? own.name.replace('E-Warong', 'Agen') : `Agen ${personName(random)}`,
      village,
      eWarongNo: own?.registerNo ?? null,
      serial: `EDC${String(100_000 + (index === SHARING_AGENT ? index - 1 : index))}`,
      flaw: DOWN_AGENTS.has(index) ? 'EDC_DOWN' : index === SHARING_AGENT ? 'SHARED_EDC' : null,
    };
  });
}
