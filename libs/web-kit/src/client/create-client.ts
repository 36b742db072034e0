import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { shippedOperationLink } from './shipped-operation';

/** The one way to the server: same origin, operations by their id, with the header that keeps other sites from asking in our name. */
export function createClient(): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', headers: { 'apollo-require-preflight': 'true' } });
  return new ApolloClient({
    link: ApolloLink.from([
      shippedOperationLink(),
      new HttpLink({ uri: '/graphql', headers: { 'apollo-require-preflight': 'true' } }),
    ]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/**
 * Types without identity of their own live inside their parent. Regions are known by code; figures are not kept by key,
 * because the same code, region and period may be asked with different fields.
 */
export function createCache(): InMemoryCache {
  const inside = { keyFields: false } as const;
  return new InMemoryCache({
    typePolicies: {
      Wording: inside,
      Region: { keyFields: ['code'] },
      RegionStep: inside,
      Installation: { keyFields: [] },
      IndicatorDefinition: { keyFields: ['code'] },
      IndicatorValue: inside,
      IndicatorCompanion: inside,
      FactSource: inside,
      Overview: inside,
      OverviewTile: inside,
      ImportProblem: inside,
      ImportRecord: inside,
      ImportRecordCell: inside,
      ImportTotal: inside,
      PrintedTotal: inside,
      ImportBatchConnection: inside,
    },
  });
}
