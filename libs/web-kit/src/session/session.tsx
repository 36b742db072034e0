import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { type InstallationQuery, type SignInProgressFragment } from '@monev/contracts';

type Installation = InstallationQuery['installation'];
export type OwnAccount = NonNullable<SignInProgressFragment['account']>;

/** What holds for the whole visit: the installation, and who is signed in. */
export interface Session extends Installation {
  readonly account: OwnAccount;
  /**
   * Whether the account may call an operation, "Query.accounts" or "POST /api/imports", by the policy table. For menus
   * and buttons only: the server asks again.
   */
  readonly may: (operation: string) => boolean;
}

const SessionContext = createContext<Session | null>(null);

interface Props {
  installation: Installation;
  account: OwnAccount;
  children: ReactNode;
}

export function SessionProvider({ installation, account, children }: Props) {
  const session = useMemo(
    () => ({ ...installation, account, may: (operation: string) => account.operations.includes(operation) }),
    [installation, account],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** @throws {Error} outside a SessionProvider: a screen was mounted before anybody was signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}
