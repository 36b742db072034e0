import './start/start.css';
export { StartPage } from './start/start.container';
export { BankAgentListPage, EWarongListPage, SupplierListPage } from './list/list-pages';
