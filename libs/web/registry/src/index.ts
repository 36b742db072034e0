import './start/start.css';
export { StartPage } from './start/start.container';
export { BankAgentListPage, EWarongListPage, SupplierListPage } from './list/list-pages';
export { BankAgentDataPage } from './detail/bank-agent-data.container';
export { EWarongDataPage } from './detail/e-warong-data.container';
export { SupplierDataPage } from './detail/supplier-data.container';
export { RulesPage } from './rules/rules.container';
