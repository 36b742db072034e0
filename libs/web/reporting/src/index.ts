export { KadisPage } from './kadis.page';
