import { type IsoDate, type RegionCode } from '@monev/kernel';

/** What a reading knows of an e-warong or agent: where it lies. */
export interface FoundActor {
  readonly regionCode: RegionCode;
}

export interface FoundSupplier extends FoundActor {
  /** The number that its register keeps it under. */
  readonly supplierNo: string;
}

export interface FoundMou {
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly startsOn: IsoDate;
  /** Last day in force; an earlier end where it was terminated. */
  readonly endsOn: IsoDate;
}

/** What a reading asks of the registers. Answers only what the sender may see: who is hidden is unknown. */
export interface ActorFinder {
  eWarong(registerNo: string): FoundActor | null;
  bankAgent(bank: string, agentNo: string): FoundActor | null;
  /** By NIB or by the number of the register. */
  supplier(supplierNo: string): FoundSupplier | null;
  mou(mouNo: string): FoundMou | null;
  /** True for a food on the list of Program Sembako. */
  isListedFood(commodity: string): boolean;
}

export const NO_ACTORS: ActorFinder = {
  eWarong: () => null,
  bankAgent: () => null,
  supplier: () => null,
  mou: () => null,
  isListedFood: () => false,
};
