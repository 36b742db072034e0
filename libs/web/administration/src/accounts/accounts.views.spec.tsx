import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { type AccountFieldsFragment, type InvitationFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type ToldError } from '@monev/web-kit';
import { AccountChangeView } from './account-change.view';
import { type AccountWish } from './account-wish';
import { AccountsView } from './accounts.view';
import { InvitationLinkView, InviteView } from './invite.view';
import { ReasonedActionView } from './reasoned-action.view';

const account = (differs: Partial<AccountFieldsFragment> = {}): AccountFieldsFragment => ({
  id: 'a-1',
  email: 'ratna@dinsos.example',
  name: 'Ratna Dewi',
  role: 'SYSADMIN',
  roleLabel: { idn: 'Administrator sistem', eng: 'System administrator' },
  regions: [],
  agency: null,
  isActive: true,
  revision: 1,
  createdAt: '2026-03-01T01:00:00Z',
  lastSignInAt: null,
  ...differs,
});
const OPERATOR = account({
  id: 'a-2',
  email: 'budi@dinsos.example',
  name: 'Budi Santoso',
  role: 'REGENCY_OPERATOR',
  roleLabel: { idn: 'Operator kabupaten/kota', eng: 'Operator' },
  regions: ['3171'],
});
const INVITED: InvitationFieldsFragment = { ...OPERATOR, id: 'i-1', expiresAt: '2026-03-08T01:00:00Z' };
const SEARCH = {
  choices: [
    { key: '31', label: 'DKI Jakarta', detail: '' },
    { key: '3171', label: 'Jakarta Pusat', detail: 'DKI Jakarta' },
    { key: '317101', label: 'Gambir', detail: 'Jakarta Pusat' },
  ],
  searching: false,
  onType: () => undefined,
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

function list(accounts: readonly AccountFieldsFragment[], invitations: readonly InvitationFieldsFragment[] = []) {
  const revoked: string[] = [];
  const { container } = render(
    <MemoryRouter>
      <AccountsView
        accounts={accounts}
        invitations={invitations}
        ownId="a-1"
        scopeOf={({ regions }) => regions.join()}
        invite={<p>Formulir undangan</p>}
        revoking={false}
        refusal={null}
        complete
        onRevoke={(id) => revoked.push(id)}
      />
    </MemoryRouter>,
  );
  return { revoked, container };
}

describe('the accounts of an installation', () => {
  it('begin with the invitation while there is only the administrator', () => {
    list([account()]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Undang sekretariat Tikor lebih dahulu');
    expect(screen.getByText('Formulir undangan')).toBeVisible();
  });
  it('are counted, and the form opens when it is asked for', () => {
    list([account(), OPERATOR], [INVITED]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 akun aktif, 1 undangan menunggu');
    expect(screen.queryByText('Formulir undangan')).toBeNull();
    press('Undang orang');
    expect(screen.getByText('Formulir undangan')).toBeVisible();
  });
  it('are found by every word of name, address or role', () => {
    list([account(), OPERATOR]);
    type('Cari nama, surel, peran, atau instansi', 'operator budi');
    expect(screen.getByRole('status')).toHaveTextContent('1 akun cocok');
    expect(screen.getByRole('link', { name: 'Budi Santoso' })).toHaveAttribute('href', '/administrasi/akun/a-2');
    expect(screen.queryByRole('link', { name: 'Ratna Dewi' })).toBeNull();
  });
  it('say which are deactivated, and which is the own one', () => {
    list([account(), { ...OPERATOR, isActive: false }]);
    expect(within(screen.getByRole('row', { name: /Budi/ })).getByText('Nonaktif')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /Ratna/ })).getByText('Anda')).toBeVisible();
  });
  it('let a waiting invitation be called back', () => {
    const { revoked } = list([account()], [INVITED]);
    press('Tarik undangan Budi Santoso');
    expect(revoked).toEqual(['i-1']);
  });
  it('have nothing that axe objects to', async () => {
    expect(await accessibilityProblems(list([account(), OPERATOR], [INVITED]).container)).toEqual([]);
  });
});

describe('inviting somebody', () => {
  const show = (refusal: ToldError | null = null) => {
    const wishes: AccountWish[] = [];
    const { container } = render(
      <InviteView
        search={SEARCH}
        nameOf={(code) => `Wilayah ${code}`}
        refusal={refusal}
        busy={false}
        onInvite={(wish) => wishes.push(wish)}
      />,
    );
    return { wishes, container };
  };
  it('asks an operator for kabupaten/kota, found by typing, and offers no other level', () => {
    const { wishes } = show();
    type('Surel', 'budi@dinsos.example');
    type('Nama lengkap', 'Budi Santoso');
    expect(screen.queryByRole('combobox', { name: 'Kabupaten/kota' })).toBeNull();
    type('Peran', 'REGENCY_OPERATOR');
    press('Buat undangan');
    expect(screen.getByRole('alert')).toHaveTextContent('Pilih sedikitnya satu wilayah');
    fireEvent.click(screen.getByRole('combobox', { name: 'Kabupaten/kota' }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('Jakarta Pusat DKI Jakarta');
    expect(screen.queryByRole('option', { name: /Gambir/ })).toBeNull();
    fireEvent.click(screen.getByRole('option', { name: /Jakarta Pusat/ }));
    expect(screen.getByRole('list', { name: 'Wilayah terpilih' })).toHaveTextContent('Wilayah 3171');
    press('Buat undangan');
    expect(wishes).toEqual([
      {
        email: 'budi@dinsos.example',
        name: 'Budi Santoso',
        role: 'REGENCY_OPERATOR',
        regions: ['3171'],
        agency: '',
      },
    ]);
  });
  it('says what a role does, and that it needs a second factor', () => {
    show();
    type('Peran', 'SECRETARIAT');
    expect(screen.getByLabelText('Peran')).toHaveAccessibleDescription(/Menerima berkas.*faktor kedua/);
  });
  it('takes a chosen region out again', () => {
    show();
    type('Peran', 'REGENCY_OPERATOR');
    fireEvent.click(screen.getByRole('combobox', { name: 'Kabupaten/kota' }));
    fireEvent.click(screen.getByRole('option', { name: /Jakarta Pusat/ }));
    press('Hapus 3171');
    expect(screen.queryByRole('list', { name: 'Wilayah terpilih' })).toBeNull();
  });
  it('shows at the address that another account has it', () => {
    show({ message: 'Surel ini sudah dipakai akun lain.', code: 'EMAIL_TAKEN', requestId: null, field: 'email' });
    expect(screen.getByLabelText('Surel')).toHaveAccessibleDescription(/sudah dipakai/);
  });
  it('ends with the link, and a message that carries it', async () => {
    const link = 'https://monev.example/undangan#rahasia';
    const { container } = render(<InvitationLinkView invitation={INVITED} link={link} onAnother={() => undefined} />);
    expect(screen.getByLabelText('Tautan undangan')).toHaveValue(link);
    const message = (screen.getByLabelText('Pesan untuk dikirim lewat WhatsApp') as HTMLTextAreaElement).value;
    expect(message).toContain(link);
    expect(message).toContain('8 Mar 2026');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('administering an account', () => {
  it('fills the form from the account, and drops regions that the new role does not take', () => {
    const wishes: AccountWish[] = [];
    render(
      <AccountChangeView
        account={OPERATOR}
        search={SEARCH}
        nameOf={(code) => code}
        refusal={null}
        busy={false}
        saved={false}
        onSave={(wish) => wishes.push(wish)}
      />,
    );
    expect(screen.getByLabelText('Nama lengkap')).toHaveValue('Budi Santoso');
    expect(screen.queryByLabelText('Surel')).toBeNull();
    type('Peran', 'TIKOR_MEMBER');
    press('Simpan perubahan');
    expect(wishes[0]).toMatchObject({ role: 'TIKOR_MEMBER', regions: [] });
  });
  it('wants a reason for what ends sessions', () => {
    const reasons: string[] = [];
    render(
      <ReasonedActionView
        title="Nonaktifkan akun"
        says="Semua sesi berakhir."
        button="Nonaktifkan"
        busy={false}
        refusal={null}
        done={null}
        onAct={(reason) => reasons.push(reason)}
      />,
    );
    type('Alasan', 'ya');
    press('Nonaktifkan');
    expect(reasons).toEqual([]);
    expect(screen.getByLabelText('Alasan')).toHaveAccessibleDescription(/sedikitnya 5 huruf/);
    type('Alasan', 'Pindah tugas');
    press('Nonaktifkan');
    expect(reasons).toEqual(['Pindah tugas']);
  });
});
