import { Module } from '@nestjs/common';
import { AcceptImportService } from './accept-import.service';
import { ImportBatchResolver } from './import-batch.resolver';
import { StageImportService } from './stage-import.service';
import { StagedBatchSweeper } from './staged-batch-sweeper';
import { UploadController } from './upload.controller';

export const INTAKE_RESOLVERS = [ImportBatchResolver];

@Module({
  controllers: [UploadController],
  providers: [StageImportService, AcceptImportService, StagedBatchSweeper, ...INTAKE_RESOLVERS],
  exports: [StageImportService, AcceptImportService],
})
export class IntakeModule {}
