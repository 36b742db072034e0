import { type OperationName, type OperationRule, needs } from './operation-rule';

/** Registers of outlets, agents and suppliers, and their trade. Where a thing lies is asked again when it is changed. */
export const REGISTRY_OPERATIONS: Readonly<Record<OperationName, OperationRule>> = {
  'Query.eWarongs': needs('READ', 'OUTLET_REGISTER'),
  'Query.eWarong': needs('READ', 'OUTLET_REGISTER'),
  'Query.bankAgents': needs('READ', 'OUTLET_REGISTER'),
  'Query.bankAgent': needs('READ', 'OUTLET_REGISTER'),
  'Query.suppliers': needs('READ', 'OUTLET_REGISTER'),
  'Query.supplier': needs('READ', 'OUTLET_REGISTER'),
  'Query.mous': needs('READ', 'OUTLET_REGISTER'),
  'Query.deliveries': needs('READ', 'TRADE_EVIDENCE'),
  'Query.qualityInspections': needs('READ', 'TRADE_EVIDENCE'),
  'Query.invoices': needs('READ', 'TRADE_EVIDENCE'),
  'GET /api/registers/:file': needs('READ', 'OUTLET_REGISTER'),
  'Query.parameters': needs('READ', 'LEGAL_REGISTER'),
  'Query.schemeRegimes': needs('READ', 'LEGAL_REGISTER'),
  'Query.commodities': needs('READ', 'LEGAL_REGISTER'),
  'Query.qualitySpecs': needs('READ', 'LEGAL_REGISTER'),
  'Query.zonePrices': needs('READ', 'LEGAL_REGISTER'),
  'Query.marketPrices': needs('READ', 'TRADE_EVIDENCE'),
  'Mutation.enterParameter': needs('CREATE', 'LEGAL_REGISTER'),
  'Mutation.editEWarong': needs('UPDATE', 'OUTLET_REGISTER'),
  'Mutation.editBankAgent': needs('UPDATE', 'OUTLET_REGISTER'),
  'Mutation.editSupplier': needs('UPDATE', 'SUPPLIER_LEGAL'),
};
