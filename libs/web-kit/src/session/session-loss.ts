import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { SIGN_IN_PAGE, signInHref } from './return-address';

/** Reason of the answer to somebody who is not signed in; a wrong password has another one. */
export const SIGN_IN_NEEDED = 'SIGN_IN_NEEDED';

/** Tells when an answer says that the session is over: idle for too long, ended elsewhere, or by an administrator. */
export function sessionLossLink(onLost: () => void): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(({ errors }) => {
        if (errors?.some(({ extensions }) => extensions?.['reason'] === SIGN_IN_NEEDED)) onLost();
      }),
    ),
  );
}

/**
 * Goes to the sign-in page, says why and leads back. The page is loaded anew, so that nothing the ended session had read
 * stays in memory.
 */
export function leaveForSignIn(): void {
  if (location.pathname === SIGN_IN_PAGE) return;
  location.replace(signInHref(location.pathname + location.search, { ended: true }));
}

/** The same for a refusal that came by another way than the client: an upload, a download. */
export function leaveWhenSignInNeeded(reason: string | undefined): void {
  if (reason === SIGN_IN_NEEDED) leaveForSignIn();
}
