import path from 'node:path';
import { Module } from '@nestjs/common';
import { RUNTIME_CONFIG, type RuntimeConfig } from '@monev/server-kit';
import { AcceptImportService } from './accept-import.service';
import { AcceptanceController } from './acceptance.controller';
import { CardRetention } from './card-transactions/card-retention';
import { ImportBatchResolver } from './import-batch.resolver';
import { OFFICE_READER, type OfficeReader, readHere } from './office-reader';
import { markedWorkbook, readInWorker } from './reading/worker/read-in-worker';
import { StageImportService } from './stage-import.service';
import { StagedBatchSweeper } from './staged-batch-sweeper';
import { UndoImportService } from './undo-import.service';
import { UploadController } from './upload.controller';
import { UploadService } from './uploads/upload.service';
import { UploadStore } from './uploads/upload-store';
import { UploadsController } from './uploads/uploads.controller';
import { WorkbookService } from './workbook.service';
import { WorkbooksController } from './workbooks.controller';

export const INTAKE_RESOLVERS = [ImportBatchResolver];

const uploadStore = {
  provide: UploadStore,
  inject: [RUNTIME_CONFIG],
  useFactory: ({ dataDir }: RuntimeConfig) => new UploadStore(path.join(dataDir, 'uploads')),
};

/** Specs have no built worker beside them; everywhere else files are read in one, which may die (SECURITY §5). */
const officeReader = {
  provide: OFFICE_READER,
  useFactory: (): OfficeReader => ({
    read: process.env['NODE_ENV'] === 'test' ? readHere : readInWorker,
    mark: markedWorkbook,
  }),
};

@Module({
  controllers: [UploadsController, UploadController, AcceptanceController, WorkbooksController],
  providers: [
    StageImportService,
    AcceptImportService,
    UndoImportService,
    StagedBatchSweeper,
    CardRetention,
    UploadService,
    uploadStore,
    officeReader,
    WorkbookService,
    ...INTAKE_RESOLVERS,
  ],
  exports: [StageImportService, AcceptImportService, UndoImportService],
})
export class IntakeModule {}
