import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type OwnAccount, SessionProvider } from '../session/session';
import { ActorTabs, actorHref } from './actor-tabs';

const account = (operations: string[]): OwnAccount => ({
  id: 'a-1',
  name: 'A. Contoh',
  email: 'a@contoh.test',
  role: 'SECRETARIAT',
  roleLabel: { idn: 'Sekretariat', eng: 'Secretariat' },
  wholeProvince: true,
  agency: null,
  hasPassword: true,
  hasSecondFactor: true,
  recoveryCodesLeft: 8,
  operations,
  regions: [],
});
const installation = {
  homeProvince: null,
  suggestedProvince: '31',
  isDemo: false,
  demoNote: null,
  dataVersion: '1',
  today: '2021-09-22',
};

function show(at: string, tabs: Parameters<typeof ActorTabs>[0], operations: string[]) {
  render(
    <SessionProvider installation={installation} account={account(operations)}>
      <MemoryRouter initialEntries={[at]}>
        <ActorTabs {...tabs} />
      </MemoryRouter>
    </SessionProvider>,
  );
}
const BOTH = ['Query.supplierRanking', 'Query.suppliers'];

describe('the two sides of an actor', () => {
  it('are links; the one that is open is said to be', () => {
    show('/penyedia/s-1/data', { kind: 'SUPPLIER', id: 's-1' }, BOTH);
    expect(screen.getByRole('link', { name: 'Skor' })).toHaveAttribute('href', '/penyedia/s-1');
    expect(screen.getByRole('link', { name: 'Data' })).toHaveAttribute('aria-current', 'page');
  });
  it('take region and period along from the ranking to the list', () => {
    show('/penyedia?wilayah=3171&periode=2021-Q3&urut=STATUS', { kind: 'SUPPLIER' }, BOTH);
    expect(screen.getByRole('link', { name: 'Daftar' })).toHaveAttribute(
      'href',
      '/penyedia/daftar?wilayah=3171&periode=2021-Q3',
    );
    expect(screen.getByRole('link', { name: 'Peringkat' })).toHaveAttribute('aria-current', 'page');
  });
  it('are not offered to a role that may open only one of them', () => {
    show('/penyedia/daftar', { kind: 'SUPPLIER' }, ['Query.suppliers']);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
  it('have one address for each actor', () => {
    expect(actorHref('E_WARONG', 'x')).toBe('/e-warong/x/data');
    expect(actorHref('BANK_AGENT', 'x', 'score')).toBe('/agen/x');
  });
});
