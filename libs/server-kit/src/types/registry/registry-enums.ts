import { registerEnumType } from '@nestjs/graphql';
import {
  BANK_AGENT_MOVES,
  type BankAgentStatus,
  E_WARONG_MOVES,
  type EWarongStatus,
  SUPPLIER_MOVES,
  type SupplierStatus,
} from '@monev/domain/registry';

const enumOf = <Name extends string>(names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Each in Name]: Each };

export const EWarongStatusEnum = enumOf<EWarongStatus>(Object.keys(E_WARONG_MOVES));
registerEnumType(EWarongStatusEnum, {
  name: 'EWarongStatus',
  description: 'Where an e-warong stands in its register.',
});

export const BankAgentStatusEnum = enumOf<BankAgentStatus>(Object.keys(BANK_AGENT_MOVES));
registerEnumType(BankAgentStatusEnum, { name: 'BankAgentStatus', description: 'The bank appoints and revokes.' });

export const SupplierStatusEnum = enumOf<SupplierStatus>(Object.keys(SUPPLIER_MOVES));
registerEnumType(SupplierStatusEnum, {
  name: 'SupplierStatus',
  description: 'Where a supplier stands in its register.',
});
