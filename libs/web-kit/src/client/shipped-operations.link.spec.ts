import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { InstallationDocument } from '@monev/contracts';
import { shippedOperationsLink } from './shipped-operations.link';

/** A client whose last link keeps what would have been sent. */
function client() {
  const sent: ApolloLink.Operation[] = [];
  const end = new ApolloLink((operation) => {
    sent.push(operation);
    return new Observable((observer) => {
      observer.next({ data: { installation: null } });
      observer.complete();
    });
  });
  const made = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([shippedOperationsLink(), end]) });
  return { made, sent };
}

describe('an operation of the dashboard', () => {
  it('is sent by its id, without its text', async () => {
    const { made, sent } = client();
    await made.query({ query: InstallationDocument });
    expect(sent[0]?.extensions['persistedQuery']).toEqual({
      version: 1,
      sha256Hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(sent[0]?.getContext()['http']).toEqual({ includeQuery: false, includeExtensions: true });
  });
  it('is sent as text when it has no id', async () => {
    const { made, sent } = client();
    await made.query({
      query: gql`
        query Unshipped {
          installation
        }
      `,
    });
    expect(sent[0]?.extensions).toEqual({});
  });
});
