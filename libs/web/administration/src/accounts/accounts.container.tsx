import { useEffect } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { AccountsDocument, InvitationsDocument, RevokeInvitationDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import { useSession, useToldError, useWords } from '@monev/web-kit';
import '../administration.css';
import { AccountsView } from './accounts.view';
import { accountsWords } from './accounts.words';
import { Invite } from './invite.container';
import { RegionNames, ScopeWords } from './region-name';

/**
 * `/administrasi/akun`: drawn as soon as the first hundred accounts are there; the rest follows page by page, so that the
 * search finds everybody. Regions are named in one question for the whole page.
 */
export function AccountsPage() {
  const words = useWords(accountsWords);
  const { account } = useSession();
  const accounts = useQuery(AccountsDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = useQuery(InvitationsDocument, { fetchPolicy: 'cache-and-network' });
  const [revoke, revoking] = useMutation(RevokeInvitationDocument, {
    update: (cache, { data }) => {
      if (data) cache.writeQuery({ query: InvitationsDocument, data: { invitations: data.revokeInvitation } });
    },
  });
  const told = useToldError(accounts.error ?? waiting.error);
  const refused = useToldError(revoking.error);
  const page = accounts.data?.accounts;
  const { fetchMore } = accounts;
  useEffect(() => {
    if (!page?.hasNextPage) return;
    void fetchMore({
      variables: { after: page.endCursor },
      updateQuery: (before, { fetchMoreResult: { accounts: next } }) => ({
        accounts: { ...next, nodes: [...before.accounts.nodes, ...next.nodes] },
      }),
    });
  }, [page?.hasNextPage, page?.endCursor, fetchMore]);

  if (told) {
    const again = () => {
      void accounts.refetch();
      void waiting.refetch();
    };
    return <ErrorState error={told} onRetry={again} />;
  }
  if (!page || !waiting.data) return <LoadingState label={words.loading} tall page />;
  const named = [...page.nodes, ...waiting.data.invitations].flatMap(({ regions }) => regions);
  return (
    <RegionNames codes={named}>
      <AccountsView
        accounts={page.nodes}
        invitations={waiting.data.invitations}
        ownId={account.id}
        scopeOf={({ role, regions }) => <ScopeWords role={role} regions={regions} />}
        invite={<Invite />}
        revoking={revoking.loading}
        refusal={refused?.message ?? null}
        onRevoke={(id) => void revoke({ variables: { id } }).catch(() => null)}
        complete={!page.hasNextPage}
      />
    </RegionNames>
  );
}
