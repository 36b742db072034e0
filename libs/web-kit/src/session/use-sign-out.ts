import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@monev/contracts';
import { SIGN_IN_PAGE } from './return-address';

/** Ends the session on the server, then loads the sign-in page anew: nothing read before stays in this browser. */
export function useSignOut(): { signOut: () => void; leaving: boolean } {
  const [end, { loading, called, error }] = useMutation(SignOutDocument, { fetchPolicy: 'no-cache' });
  const signOut = () => {
    void end().then(
      () => location.assign(SIGN_IN_PAGE),
      () => null,
    );
  };
  return { signOut, leaving: loading || (called && !error) };
}
