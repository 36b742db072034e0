import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from '@monev/data';

/** Hands the one opened database to every module. */
@Global()
@Module({})
export class DatabaseModule {
  static of(database: Database): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: Database, useValue: database }],
      exports: [Database],
    };
  }
}
