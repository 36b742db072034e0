import '@monev/ui/testing/jsdom-gaps';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { type OwnSessionFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { PasswordChangeView } from './password-change.view';
import { RecoveryView } from './recovery.view';
import { SessionsView } from './sessions.view';

const session = (differs: Partial<OwnSessionFieldsFragment>): OwnSessionFieldsFragment => ({
  id: 's-1',
  device: 'Chrome · Linux',
  createdAt: '2026-03-02T01:00:00Z',
  lastSeenAt: '2026-03-02T02:30:00Z',
  expiresAt: '2026-03-02T13:00:00Z',
  isThis: false,
  ...differs,
});
const HERE = session({ id: 's-0', isThis: true });
const PHONE = session({ id: 's-1', device: 'Firefox · Android' });

function sessions(shown: readonly OwnSessionFieldsFragment[]) {
  const acts: string[] = [];
  const { container } = render(
    <SessionsView
      sessions={shown}
      busy={false}
      refusal={null}
      ended={null}
      onEnd={(id) => acts.push(id)}
      onEndOthers={() => acts.push('others')}
    />,
  );
  return { acts, container };
}

describe('the own sessions', () => {
  it('are named by device, with when they were used last', () => {
    sessions([HERE, PHONE]);
    const row = screen.getByRole('row', { name: /Firefox · Android/ });
    expect(within(row).getAllByText('2 Mar 2026, 09.30 WIB')).toHaveLength(1);
  });
  it('can be ended, but this one only by signing out', () => {
    const { acts } = sessions([HERE, PHONE]);
    fireEvent.click(screen.getByRole('button', { name: 'Akhiri sesi Firefox · Android' }));
    expect(screen.queryByRole('button', { name: 'Akhiri sesi Chrome · Linux' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Akhiri semua sesi lain' }));
    expect(acts).toEqual(['s-1', 'others']);
  });
  it('offer to end others only where there are others', () => {
    sessions([HERE]);
    expect(screen.queryByRole('button', { name: 'Akhiri semua sesi lain' })).toBeNull();
  });
  it('have nothing that axe objects to', async () => {
    expect(await accessibilityProblems(sessions([HERE, PHONE]).container)).toEqual([]);
  });
});

describe('changing the own password', () => {
  const show = (changes: boolean) => {
    const sent: string[][] = [];
    render(
      <PasswordChangeView
        account={{ name: 'Siti Aminah', email: 'siti@dinsos.example' }}
        refusal={null}
        busy={false}
        changed={false}
        onChange={(...both) => {
          sent.push(both);
          return Promise.resolve(changes);
        }}
      />,
    );
    return sent;
  };
  const send = async (current: string, next: string) => {
    fireEvent.change(screen.getByLabelText('Kata sandi sekarang'), { target: { value: current } });
    fireEvent.change(screen.getByLabelText('Kata sandi baru'), { target: { value: next } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Ganti kata sandi' })));
  };
  it('asks for the present one and empties both once it is done', async () => {
    const sent = show(true);
    await send('lama sekali dulu', 'perahu kertas hanyut');
    expect(sent).toEqual([['lama sekali dulu', 'perahu kertas hanyut']]);
    expect(screen.getByLabelText('Kata sandi sekarang')).toHaveValue('');
  });
  it('keeps what was typed when the server refuses', async () => {
    show(false);
    await send('salah', 'perahu kertas hanyut');
    expect(screen.getByLabelText('Kata sandi baru')).toHaveValue('perahu kertas hanyut');
  });
  it('does not send a weak one', async () => {
    const sent = show(true);
    await send('', 'pendek');
    expect(sent).toEqual([]);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Isi kata sandi',
      expect.stringContaining('minimal 12 karakter'),
    ]);
  });
});

describe('recovery codes', () => {
  it('are counted, and made anew against a code of the app', () => {
    const sent: string[] = [];
    render(
      <RecoveryView
        left={3}
        codes={null}
        refusal={null}
        busy={false}
        onRenew={(code) => sent.push(code)}
        onSaved={() => sent.push('saved')}
      />,
    );
    expect(screen.getByText(/Tersisa 3 kode/)).toBeVisible();
    fireEvent.change(screen.getByLabelText('Kode 6 angka'), { target: { value: '123456' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buat kode baru' }));
    expect(sent).toEqual(['123456']);
  });
});
