import { Module } from '@nestjs/common';
import { AcceptImportService } from './accept-import.service';
import { ImportBatchResolver } from './import-batch.resolver';
import { StageImportService } from './stage-import.service';
import { StagedBatchSweeper } from './staged-batch-sweeper';
import { UndoImportService } from './undo-import.service';
import { UploadController } from './upload.controller';

export const INTAKE_RESOLVERS = [ImportBatchResolver];

@Module({
  controllers: [UploadController],
  providers: [StageImportService, AcceptImportService, UndoImportService, StagedBatchSweeper, ...INTAKE_RESOLVERS],
  exports: [StageImportService, AcceptImportService, UndoImportService],
})
export class IntakeModule {}
