import { type ReactNode, useState } from 'react';
import { Link, Navigate } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import { AcceptInvitationDocument, InvitationPreviewDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { SIGN_IN_PAGE, usePageTitle, useSignOut, useToldError, useVisit, useWords } from '@monev/web-kit';
import '../administration.css';
import { secretFromAddress } from '../forms/secret-from-address';
import { Enrolment } from '../sign-in/enrolment.container';
import { InvitationView } from './invitation.view';
import { invitationWords } from './invitation.words';

/** `/undangan#…`: from the link of an invitation to a finished sign-in. */
export function InvitationPage() {
  const words = useWords(invitationWords);
  const [token] = useState(secretFromAddress);
  const { visit, askAgain } = useVisit();
  const { signOut } = useSignOut();
  const [accept, { loading, error: refusal, data: accepted }] = useMutation(AcceptInvitationDocument);
  const asked = useQuery(InvitationPreviewDocument, {
    variables: { token: token ?? '' },
    skip: token === null || Boolean(accepted),
    fetchPolicy: 'no-cache',
  });
  const told = useToldError(asked.error);
  const refused = useToldError(refusal);

  if (accepted && visit?.stage === 'ENROL') return <Enrolment onDone={() => void askAgain()} />;
  if (accepted && visit?.stage === 'FULL') return <Navigate to="/" replace />;
  if (visit?.stage === 'FULL') {
    return (
      <Nothing head={words.signedInHead} title={words.title} hint={words.signedInHint}>
        <button type="button" className="btn primary" onClick={signOut}>
          {words.signOut}
        </button>
      </Nothing>
    );
  }
  if (told) return <ErrorState error={told} onRetry={() => void asked.refetch()} />;
  if (token !== null && !asked.data && !accepted) return <LoadingState label={words.loading} tall page />;
  const invitation = asked.data?.invitation;
  if (token === null || !invitation) {
    return (
      <Nothing head={words.goneHead} title={words.goneTitle} hint={words.goneHint}>
        <Link className="btn primary" to={SIGN_IN_PAGE}>
          {words.toSignIn}
        </Link>
      </Nothing>
    );
  }
  return (
    <InvitationView
      invitation={invitation}
      refusal={refused}
      busy={loading}
      onAccept={(password) => void accept({ variables: { token, password } }).catch(() => null)}
    />
  );
}

function Nothing({ head, title, hint, children }: { head: string; title: string; hint: string; children: ReactNode }) {
  usePageTitle(head);
  return (
    <div className="door">
      <h1 className="lede">{head}</h1>
      <EmptyState title={title} hint={hint}>
        {children}
      </EmptyState>
    </div>
  );
}
