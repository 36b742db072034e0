import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type Request, type Response } from 'express';
import { type Database } from '@monev/data';
import { ConfigModule, DatabaseModule, PolicyGuard, formatGraphQLError, type RuntimeConfig } from '@monev/server-kit';
import { AuditModule, type AuditConfig } from '@monev/server/audit';
import { EvaluationsModule } from '@monev/server/evaluations';
import { FindingsModule } from '@monev/server/findings';
import { IdentityModule, type IdentityConfig } from '@monev/server/identity';
import { IndicatorsModule, evaluate } from '@monev/server/indicators';
import { CardSecretModule, IntakeModule } from '@monev/server/intake';
import { RegistryModule } from '@monev/server/registry';
import { ReportingModule } from '@monev/server/reporting';
import { ScoringModule } from '@monev/server/scoring';

export interface AppParts {
  readonly database: Database;
  readonly config: RuntimeConfig;
  readonly identity: IdentityConfig;
  readonly audit: AuditConfig;
  /** Makes card keys of card numbers; without it no card transactions are taken in. */
  readonly cardSecret?: Uint8Array;
  /** Off in production: the schema is for those who build the dashboard. */
  readonly introspection: boolean;
}

/** Composes the server modules over one database; holds no rule of its own. */
@Module({})
export class AppModule {
  static of({ database, config, identity, audit, cardSecret, introspection }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.of(database),
        ConfigModule.of(config),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          introspection,
          playground: false,
          graphiql: false,
          csrfPrevention: true,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: true,
          stopOnTerminationSignals: false,
          formatError: formatGraphQLError,
          plugins: [ApolloServerPluginLandingPageDisabled()],
          context: (exchange: { req: Request; res: Response }) => exchange,
        }),
        IdentityModule.of(identity),
        AuditModule.of(audit),
        RegistryModule,
        ...(cardSecret ? [CardSecretModule.of(cardSecret)] : []),
        IntakeModule,
        IndicatorsModule,
        EvaluationsModule,
        FindingsModule,
        ScoringModule,
        ReportingModule.of({ evaluate }),
      ],
      providers: [{ provide: APP_GUARD, useClass: PolicyGuard }],
    };
  }
}
