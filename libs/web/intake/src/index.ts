import './intake.css';
export { BatchListPage } from './list/batch-list.container';
export { BatchPage } from './batch/batch.container';
export { TemplatesPage } from './templates/templates.container';
