import { ApolloLink } from '@apollo/client';
import { type DocumentNode } from 'graphql';

/**
 * Names each operation by the id that codegen put into its document, in place of its text: the server answers only
 * operations it shipped (SECURITY §4), and a request stays short. A document without id, as tests write them, is sent as
 * text.
 */
export function shippedOperationsLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const id = idOf(operation.query);
    if (id !== null) {
      operation.extensions['persistedQuery'] = { version: 1, sha256Hash: id };
      operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    }
    return forward(operation);
  });
}

function idOf(document: DocumentNode & { readonly __meta__?: { readonly hash?: unknown } }): string | null {
  const hash = document.__meta__?.hash;
  return typeof hash === 'string' ? hash : null;
}
