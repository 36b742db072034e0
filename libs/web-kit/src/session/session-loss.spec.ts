import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { sessionLossLink } from './session-loss';

const QUERY = gql`
  query Sessions {
    mySessions
  }
`;

/** How often the loss is told when the server refuses for a reason; null: it answers. */
async function lossesAfter(reason: string | null): Promise<number> {
  let losses = 0;
  const answer = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next(
          reason
            ? { data: null, errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED', reason } }] }
            : { data: { mySessions: [] } },
        );
        observer.complete();
      }),
  );
  const link = ApolloLink.from([sessionLossLink(() => (losses += 1)), answer]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await client.query({ query: QUERY, errorPolicy: 'all' });
  return losses;
}

describe('a session that ends while a page is open', () => {
  it('is noticed at the next answer', async () => {
    expect(await lossesAfter('SIGN_IN_NEEDED')).toBe(1);
  });
  it('is not taken for a wrong password or a wrong code', async () => {
    expect(await lossesAfter('WRONG_SIGN_IN')).toBe(0);
    expect(await lossesAfter('WRONG_CODE')).toBe(0);
  });
  it('is not suspected of an answer', async () => {
    expect(await lossesAfter(null)).toBe(0);
  });
});
