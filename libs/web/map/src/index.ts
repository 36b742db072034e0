export { MapPage } from './map.container';
