export { KadisPage } from './kadis.container';
