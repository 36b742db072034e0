import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { leaveForSignIn, sessionLossLink } from '../session/session-loss';
import { fetchWhatChanged } from './fetch-what-changed';
import { shippedOperationsLink } from './shipped-operations.link';

/** The one way to the server: same origin, operations by their id, with a header that other sites cannot send. */
export function createClient(): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: fetchWhatChanged(),
  });
  return new ApolloClient({
    link: ApolloLink.from([sessionLossLink(leaveForSignIn), shippedOperationsLink(), http]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

/**
 * Types without identity of their own live inside their parent. Regions are known by code; figures are not kept by key,
 * because the same code, region and period may be asked with different fields. There is one sign-in per browser.
 */
export function createCache(): InMemoryCache {
  const inside = { keyFields: false } as const;
  return new InMemoryCache({
    typePolicies: {
      Wording: inside,
      Region: { keyFields: ['code'] },
      RegionStep: inside,
      Installation: { keyFields: [] },
      SignInState: { keyFields: [] },
      FirstRun: { keyFields: [] },
      SignInOptions: { keyFields: [] },
      InvitationPreview: inside,
      AccountConnection: inside,
      AuditEntry: { keyFields: ['seq'] },
      AuditEntryConnection: inside,
      AuditHead: inside,
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
