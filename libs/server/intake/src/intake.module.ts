import path from 'node:path';
import { Module } from '@nestjs/common';
import { RUNTIME_CONFIG, type RuntimeConfig } from '@monev/server-kit';
import { AcceptImportService } from './accept-import.service';
import { AcceptanceController } from './acceptance.controller';
import { ImportBatchResolver } from './import-batch.resolver';
import { StageImportService } from './stage-import.service';
import { StagedBatchSweeper } from './staged-batch-sweeper';
import { UndoImportService } from './undo-import.service';
import { UploadController } from './upload.controller';
import { UploadService } from './uploads/upload.service';
import { UploadStore } from './uploads/upload-store';
import { UploadsController } from './uploads/uploads.controller';

export const INTAKE_RESOLVERS = [ImportBatchResolver];

const uploadStore = {
  provide: UploadStore,
  inject: [RUNTIME_CONFIG],
  useFactory: ({ dataDir }: RuntimeConfig) => new UploadStore(path.join(dataDir, 'uploads')),
};

@Module({
  controllers: [UploadsController, UploadController, AcceptanceController],
  providers: [
    StageImportService,
    AcceptImportService,
    UndoImportService,
    StagedBatchSweeper,
    UploadService,
    uploadStore,
    ...INTAKE_RESOLVERS,
  ],
  exports: [StageImportService, AcceptImportService, UndoImportService],
})
export class IntakeModule {}
