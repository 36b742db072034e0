import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type RuntimeConfig } from './runtime-config';

/** Injection token of the RuntimeConfig. */
export const RUNTIME_CONFIG = Symbol('RuntimeConfig');

/** Hands the checked configuration to every module. */
@Global()
@Module({})
export class ConfigModule {
  static of(config: RuntimeConfig): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: RUNTIME_CONFIG, useValue: config }],
      exports: [RUNTIME_CONFIG],
    };
  }
}
