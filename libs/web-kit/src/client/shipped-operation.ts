import { type DocumentNode } from 'graphql';
import { ApolloLink } from '@apollo/client';

/** The id that codegen writes into each document: SHA-256 of its text. */
interface WithId extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/**
 * Sends the id of an operation in place of its text: the server answers only what the dashboard was built to ask, and
 * the phone sends less.
 */
export function shippedOperationLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const id = (operation.query as WithId).__meta__?.hash;
    if (!id) return forward(operation);
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: id } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}
