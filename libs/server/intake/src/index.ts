export { reasonOf } from '@monev/domain/intake';
export * from './accept-import.service';
export * from './card-transactions/index';
export * from './incoming-file';
export * from './intake.module';
export * from './stage-import.service';
export * from './staged-batch-sweeper';
export * from './undo-import.service';
