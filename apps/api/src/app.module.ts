import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { type Database } from '@monev/data';
import { ConfigModule, DatabaseModule, formatGraphQLError, type RuntimeConfig } from '@monev/server-kit';
import { IndicatorsModule } from '@monev/server/indicators';
import { IntakeModule } from '@monev/server/intake';
import { RegistryModule } from '@monev/server/registry';

/** The feature modules, in one list for the running API and for printing its schema. */
export const FEATURE_MODULES = [RegistryModule, IntakeModule, IndicatorsModule];

/** Composes the server modules over one database; holds no rule of its own. */
@Module({})
export class AppModule {
  static of(database: Database, config: RuntimeConfig): DynamicModule {
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
          introspection: false,
          playground: false,
          graphiql: false,
          csrfPrevention: true,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: true,
          stopOnTerminationSignals: false,
          formatError: formatGraphQLError,
          plugins: [ApolloServerPluginLandingPageDisabled()],
          context: () => ({}),
        }),
        ...FEATURE_MODULES,
      ],
    };
  }
}
