import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { type FirstAdministratorInput } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type ToldError } from '@monev/web-kit';
import { FirstRunView } from './first-run.view';

function show(token: string | null, refusal: ToldError | null = null) {
  const made: FirstAdministratorInput[] = [];
  const { container } = render(
    <FirstRunView token={token} refusal={refusal} busy={false} onCreate={(input) => made.push(input)} />,
  );
  return { made, container };
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const create = () => fireEvent.click(screen.getByRole('button', { name: 'Buat administrator' }));
function fillIn(password: string) {
  type('Nama lengkap', 'Ratna Dewi');
  type('Surel', 'ratna@dinsos.example');
  type('Kata sandi baru', password);
}

describe('the first administrator', () => {
  it('is made with the token of the printed link, which is not asked for again', () => {
    const { made } = show('rahasia');
    expect(screen.queryByLabelText('Token penyiapan')).toBeNull();
    fillIn('perahu kertas hanyut');
    create();
    expect(made).toEqual([
      { token: 'rahasia', name: 'Ratna Dewi', email: 'ratna@dinsos.example', password: 'perahu kertas hanyut' },
    ]);
  });
  it('is asked for the token where the page was opened without it', () => {
    const { made } = show(null);
    fillIn('perahu kertas hanyut');
    create();
    expect(screen.getByRole('alert')).toHaveTextContent('Isi token dari terminal');
    type('Token penyiapan', ' rahasia ');
    create();
    expect(made[0]?.token).toBe('rahasia');
  });
  it('sees how long the password is while it grows, and the rules in words', () => {
    show('rahasia');
    type('Kata sandi baru', 'perahu');
    expect(screen.getByText('6 dari sedikitnya 12 karakter')).toBeVisible();
    type('Kata sandi baru', 'perahu kertas');
    expect(screen.getByText('13 karakter: cukup panjang')).toBeVisible();
    expect(screen.getByLabelText('Kata sandi baru')).toHaveAccessibleDescription(/Beberapa kata acak/);
  });
  it('may not take a short password, nor the own name', () => {
    const { made } = show('rahasia');
    fillIn('perahu');
    create();
    expect(screen.getByRole('alert')).toHaveTextContent('Kata sandi minimal 12 karakter.');
    type('Kata sandi baru', 'RatnaDewi2026');
    create();
    expect(screen.getByRole('alert')).toHaveTextContent('mudah ditebak');
    expect(made).toEqual([]);
  });
  it('is told by the server which field it objects to; a wrong token is asked for again', () => {
    show('lama', { message: 'Kode penyiapan salah.', code: 'WRONG_SETUP_TOKEN', requestId: null, field: 'token' });
    expect(screen.getByLabelText('Token penyiapan')).toHaveAccessibleDescription(/Kode penyiapan salah\./);
    expect(screen.getByRole('link', { name: 'Kode penyiapan salah.' })).toBeVisible();
  });
  it('learns what an administrator sees and what comes next', () => {
    show('rahasia');
    expect(screen.getByText(/Tidak melihat isi perkara/)).toBeVisible();
    expect(screen.getByText(/Undang sekretariat Tikor/)).toBeVisible();
  });
  it('has nothing that axe objects to', async () => {
    const { container } = show(null);
    create();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
