import { type DynamicModule, Module } from '@nestjs/common';
import { AnchorClock } from './anchor-clock';
import { AUDIT_CONFIG, type AuditConfig } from './audit-config';
import { AuditExportController } from './audit-export.controller';
import { AuditReadingService } from './audit-reading.service';
import { AuditResolver } from './audit.resolver';
import { NightlyVerification } from './nightly-verification';

export const AUDIT_RESOLVERS = [AuditResolver];

/** The auditor's page, anchors outside the database, and the walk of every night. */
@Module({})
export class AuditModule {
  static of(config: AuditConfig): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditExportController],
      providers: [
        { provide: AUDIT_CONFIG, useValue: config },
        AnchorClock,
        NightlyVerification,
        AuditReadingService,
        ...AUDIT_RESOLVERS,
      ],
      exports: [AnchorClock],
    };
  }
}
