import { KadisSummaryDocument, type KadisSummaryQuery, type KadisSummaryQueryVariables } from '@monev/contracts';

/** What came of asking: the page, somebody who has to sign in or may not see it, or a server that gave no answer. */
export type SummaryAnswer =
  | { readonly kind: 'SUMMARY'; readonly data: KadisSummaryQuery }
  | { readonly kind: 'SIGN_IN' }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'UNREACHABLE' };

const SIGN_IN_NEEDED = 'SIGN_IN_NEEDED';

/** The one request of the page, by the id of its operation; no client library stands between. */
export async function askSummary(variables: KadisSummaryQueryVariables): Promise<SummaryAnswer> {
  const { hash } = (KadisSummaryDocument as { __meta__?: { hash?: string } }).__meta__ ?? {};
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({
        operationName: 'KadisSummary',
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      }),
    });
    const { data, errors } = (await response.json()) as GraphQlAnswer;
    const fault = errors?.[0];
    if (fault?.extensions?.reason === SIGN_IN_NEEDED) return { kind: 'SIGN_IN' };
    if (fault || !data) return { kind: 'REFUSED', message: fault?.message ?? '' };
    return { kind: 'SUMMARY', data };
  } catch {
    return { kind: 'UNREACHABLE' };
  }
}

interface GraphQlAnswer {
  readonly data?: KadisSummaryQuery | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly reason?: string } }[];
}
