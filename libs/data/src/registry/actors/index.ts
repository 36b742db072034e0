export { loadActorIndex } from './actor-index';
export * from './bank-agents';
export * from './e-warongs';
export { type Page, type PageRequest } from './page';
export { type EditableRegister, type RegisterChanges, recordEdit } from './record-edit';
export * from './suppliers';
