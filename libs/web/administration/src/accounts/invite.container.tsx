import { useMutation } from '@apollo/client/react';
import { InvitationsDocument, InviteAccountDocument, type UserRole } from '@monev/contracts';
import { useRegionSearch, useToldError } from '@monev/web-kit';
import { type AccountWish } from './account-wish';
import { InvitationLinkView, InviteView } from './invite.view';
import { RegionName } from './region-name';

/** Makes an invitation and shows its link. The link goes into no cache. */
export function Invite() {
  const search = useRegionSearch();
  const [invite, { loading, error, data, reset }] = useMutation(InviteAccountDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [InvitationsDocument],
  });
  const refusal = useToldError(error);
  if (data) {
    const { invitation, path } = data.inviteAccount;
    return <InvitationLinkView invitation={invitation} link={location.origin + path} onAnother={reset} />;
  }
  const send = ({ role, agency, ...wish }: AccountWish) => {
    const input = { ...wish, role: role as UserRole, agency: agency.trim() || null };
    void invite({ variables: { input } }).catch(() => null);
  };
  return (
    <InviteView
      search={search}
      nameOf={(code) => <RegionName code={code} />}
      refusal={refusal}
      busy={loading}
      onInvite={send}
    />
  );
}
