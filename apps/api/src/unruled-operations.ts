import { type INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { missingRules } from '@monev/server-kit';

/** An operation that the policy table does not know would be closed to everybody: a mistake of ours, told at start-up. */
export class UnruledOperationError extends Error {
  constructor(readonly operations: readonly string[]) {
    super(`No rule in the policy table for: ${operations.join(', ')}`);
    this.name = 'UnruledOperationError';
  }
}

/** `Query.field` and `Mutation.field` of everything the schema offers. */
export function operationsOf(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
}

/** @throws {UnruledOperationError} */
export function refuseUnruledOperations(app: INestApplication): void {
  const unruled = missingRules(operationsOf(app.get(GraphQLSchemaHost).schema));
  if (unruled.length > 0) throw new UnruledOperationError(unruled);
}
