import { type RegionCode } from '@monev/kernel';
import { type ActorFinder, type FoundActor, type FoundMou, type FoundSupplier } from './actor-finder';

/** Who is in the registers, as plain lists: they can be handed to another process. Agents are keyed `BANK:number`. */
export interface ActorLists {
  readonly eWarongs: readonly (readonly [registerNo: string, regionCode: RegionCode])[];
  readonly bankAgents: readonly (readonly [key: string, regionCode: RegionCode])[];
  readonly suppliers: readonly (readonly [key: string, supplier: FoundSupplier])[];
  readonly mous: readonly (readonly [mouNo: string, mou: FoundMou])[];
  /** Codes of the foods on the list of the programme. */
  readonly foods: readonly string[];
}

/** Answers from lists. */
export class ListedActors implements ActorFinder {
  private readonly eWarongs: ReadonlyMap<string, RegionCode>;
  private readonly bankAgents: ReadonlyMap<string, RegionCode>;
  private readonly suppliers: ReadonlyMap<string, FoundSupplier>;
  private readonly mous: ReadonlyMap<string, FoundMou>;
  private readonly foods: ReadonlySet<string>;

  constructor(readonly lists: ActorLists) {
    this.eWarongs = new Map(lists.eWarongs);
    this.bankAgents = new Map(lists.bankAgents);
    this.suppliers = new Map(lists.suppliers);
    this.mous = new Map(lists.mous);
    this.foods = new Set(lists.foods);
  }

  eWarong(registerNo: string): FoundActor | null {
    return placed(this.eWarongs.get(registerNo));
  }

  bankAgent(bank: string, agentNo: string): FoundActor | null {
    return placed(this.bankAgents.get(`${bank}:${agentNo}`));
  }

  supplier(supplierNo: string): FoundSupplier | null {
    return this.suppliers.get(supplierNo) ?? null;
  }

  mou(mouNo: string): FoundMou | null {
    return this.mous.get(mouNo) ?? null;
  }

  isListedFood(commodity: string): boolean {
    return this.foods.has(commodity);
  }
}

function placed(regionCode: RegionCode | undefined): FoundActor | null {
  return regionCode === undefined ? null : { regionCode };
}
