import { type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { type OwnAccount, SessionProvider } from '@monev/web-kit';

const account: OwnAccount = {
  ...{ id: 'a-1', name: 'A. Contoh', email: 'a@contoh.test', role: 'SECRETARIAT' },
  roleLabel: { idn: 'Sekretariat', eng: 'Secretariat' },
  ...{ wholeProvince: true, agency: null, hasPassword: true, hasSecondFactor: true, recoveryCodesLeft: 8, regions: [] },
  operations: [],
};
const installation = {
  ...{
    homeProvince: null,
    suggestedProvince: '31',
    isDemo: false,
    demoNote: null,
    dataVersion: '1',
    today: '2021-09-22',
  },
};

/** A view as somebody of the secretariat sees it on 22 September 2021. */
export function SignedIn({
  operations,
  at = '/',
  children,
}: {
  operations: string[];
  at?: string;
  children: ReactNode;
}) {
  return (
    <SessionProvider installation={installation} account={{ ...account, operations }}>
      <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
    </SessionProvider>
  );
}
