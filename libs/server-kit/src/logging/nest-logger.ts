import { type LoggerService } from '@nestjs/common';
import { logger } from './logger';

/** Nest's own messages in our one-line form; its chatter at start-up is left out. */
export class NestLogger implements LoggerService {
  log(): void {}
  error(message: unknown): void {
    logger.error({ nest: String(message) });
  }
  warn(message: unknown): void {
    logger.warn({ nest: String(message) });
  }
}
