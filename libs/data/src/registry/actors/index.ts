export { loadActorIndex } from './actor-index';
export * from './bank-agents';
export * from './e-warongs';
export { type OriginFile, type RecordOrigin, originFiles } from './origin';
export { type Page, type PageRequest } from './page';
export {
  type RegisterFilter,
  type RegisterList,
  type RegisterOrder,
  countRegister,
  readRegister,
  streamRegister,
} from './register-list';
export { type EditableRegister, type RegisterChanges, recordEdit } from './record-edit';
export { type RegisterVersion, type VersionChange, registerVersions } from './register-versions';
export * from './suppliers';
