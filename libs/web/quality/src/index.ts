export { DataQualityPage } from './data-quality.container';
