import { createContext, useContext, type ReactNode } from 'react';
import { type InstallationQuery } from '@monev/contracts';

type Installation = InstallationQuery['installation'];

const SessionContext = createContext<Installation | null>(null);

/** What holds for the whole visit: home province, today in its time zone, and whether the figures are made up. */
export function SessionProvider({ installation, children }: { installation: Installation; children: ReactNode }) {
  return <SessionContext value={installation}>{children}</SessionContext>;
}

/** @throws {Error} outside a SessionProvider: a screen was mounted before the installation was known. */
export function useSession(): Installation {
  const installation = useContext(SessionContext);
  if (!installation) throw new Error('useSession needs a SessionProvider above it.');
  return installation;
}

/** The region a page looks at: that of the address, else the home province, else the suggested one. */
export function regionOf(place: { region: string | null }, installation: Installation): string {
  return place.region ?? installation.homeProvince?.code ?? installation.suggestedProvince;
}
