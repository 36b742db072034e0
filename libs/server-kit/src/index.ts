export {
  type Actor,
  localOperator,
  mayCall,
  missingRules,
  OPERATION_RULES,
  policyAsMarkdown,
  USER_ROLES,
} from '@monev/domain/identity';
export * from './cache/response-cache';
export * from './cache/shared-queries';
export * from './errors/error-format';
export * from './errors/http-error.filter';
export * from './errors/request-errors';
export * from './limits/document-limits';
export * from './limits/graphql-gate';
export * from './loaders/per-request';
export * from './logging/logger';
export * from './logging/nest-logger';
export * from './nightly/nightly';
export * from './request/current-actor.decorator';
export * from './request/request-context';
export * from './request/request-context.middleware';
export * from './scalars/scalars';
export * from './store/database.module';
export * from './types/region-mapping';
export * from './types/region.type';
export * from './types/wording.type';
export * from './config/config.module';
export * from './config/runtime-config';
export * from './store/open-store';
export * from './tls/local-authority';
export * from './tls/office-tls';
export * from './tls/own-authority';
export * from './tls/tls-config';
export * from './tls/tls-files';
export * from './policy/policy.guard';
export * from './policy/demand';
export * from './input/read-text';
export * from './workbook/write-workbook';
export * from './loaders/case.loaders';
export * from './types/person.type';
export * from './types/subject.type';
export * from './types/case-enums';
export * from './types/finding-evidence.type';
export * from './types/registry/registry-enums';
export * from './types/registry/record-origin.type';
export * from './types/registry/e-warong.type';
export * from './types/registry/bank-agent.type';
export * from './types/registry/supplier.type';
