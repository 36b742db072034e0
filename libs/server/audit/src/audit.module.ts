import { type DynamicModule, Module } from '@nestjs/common';
import { AnchorClock } from './anchor-clock';
import { AUDIT_CONFIG, type AuditConfig } from './audit-config';
import { AuditExportController } from './audit-export.controller';
import { AuditReadingService } from './audit-reading.service';
import { AuditResolver } from './audit.resolver';

export const AUDIT_RESOLVERS = [AuditResolver];

/** The auditor's page, and anchors outside the database. */
@Module({})
export class AuditModule {
  static of(config: AuditConfig): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditExportController],
      providers: [{ provide: AUDIT_CONFIG, useValue: config }, AnchorClock, AuditReadingService, ...AUDIT_RESOLVERS],
      exports: [AnchorClock],
    };
  }
}
