import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type ToldError } from '@monev/web-kit';
import { CodeStepView } from './code-step.view';
import { EnrolmentView } from './enrolment.view';
import { OfficeDoor, PasswordStepView } from './password-step.view';
import { RecoveryCodesView } from './recovery-codes.view';

const wrong: ToldError = { message: 'Surel atau kata sandi salah.', code: 'WRONG_SIGN_IN', requestId: 'r-1' };
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the first step of a sign-in', () => {
  const show = (differs: Partial<Parameters<typeof PasswordStepView>[0]> = {}) => {
    const sent: string[][] = [];
    const { container } = render(
      <PasswordStepView
        notice={null}
        refusal={null}
        busy={false}
        onSignIn={(...both) => sent.push(both)}
        office={null}
        {...differs}
      />,
    );
    return { sent, container };
  };

  it('sends e-mail and password, which the browser may fill in', () => {
    const { sent } = show();
    expect(screen.getByLabelText('Surel')).toHaveAttribute('autocomplete', 'username');
    expect(screen.getByLabelText('Kata sandi')).toHaveAttribute('autocomplete', 'current-password');
    type('Surel', 'siti@dinsos.example');
    type('Kata sandi', 'perahu kertas');
    press('Masuk');
    expect(sent).toEqual([['siti@dinsos.example', 'perahu kertas']]);
  });
  it('asks for what is missing, above the form and at the field, and sends nothing', () => {
    const { sent } = show();
    type('Surel', 'siti@dinsos.example');
    press('Masuk');
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert')).toHaveTextContent('Isi kata sandi');
    fireEvent.click(screen.getByRole('link', { name: 'Isi kata sandi' }));
    expect(screen.getByLabelText('Kata sandi')).toHaveFocus();
    expect(screen.getByLabelText('Kata sandi')).toHaveAccessibleDescription('Isi kata sandi');
  });
  it('repeats what the server says, and blames neither field', () => {
    show({ refusal: wrong });
    expect(screen.getByRole('alert')).toHaveTextContent('Surel atau kata sandi salah.');
    expect(screen.getByLabelText('Surel')).not.toHaveAttribute('aria-invalid');
  });
  it('hides the password until it is asked for', () => {
    show();
    expect(screen.getByLabelText('Kata sandi')).toHaveAttribute('type', 'password');
    press('Tampilkan kata sandi');
    expect(screen.getByLabelText('Kata sandi')).toHaveAttribute('type', 'text');
  });
  it('says why the person is here, and leads by the office where there is a provider', () => {
    show({
      notice: 'Sesi Anda sudah berakhir.',
      office: <OfficeDoor label="SSO Jakarta" path="/api/auth/oidc/start" back="/peta?wilayah=31" />,
    });
    expect(screen.getByRole('status')).toHaveTextContent('Sesi Anda sudah berakhir.');
    expect(screen.getByRole('link', { name: 'Masuk lewat SSO Jakarta' })).toHaveAttribute(
      'href',
      '/api/auth/oidc/start?next=%2Fpeta%3Fwilayah%3D31',
    );
  });
  it('has nothing that axe objects to, refused or not', async () => {
    expect(await accessibilityProblems(show({ refusal: wrong }).container)).toEqual([]);
  });
});

describe('the second step', () => {
  const show = () => {
    const sent: string[] = [];
    render(
      <CodeStepView
        refusal={null}
        busy={false}
        onCode={(code) => sent.push(code)}
        onBeginAgain={() => sent.push('again')}
      />,
    );
    return sent;
  };
  it('takes six digits, also with the blank that some apps show', () => {
    const sent = show();
    expect(screen.getByLabelText('Kode 6 angka')).toHaveAttribute('autocomplete', 'one-time-code');
    type('Kode 6 angka', '123 456');
    press('Lanjutkan');
    expect(sent).toEqual(['123456']);
  });
  it('takes a recovery code where the phone is lost', () => {
    const sent = show();
    press('Ponsel tidak ada? Pakai kode pemulihan');
    type('Kode pemulihan', 'ABCD-EFGH-JKLM-NPQR');
    press('Lanjutkan');
    expect(sent).toEqual(['ABCD-EFGH-JKLM-NPQR']);
  });
  it('can be given up', () => {
    const sent = show();
    press('Masuk dari awal');
    expect(sent).toEqual(['again']);
  });
});

describe('setting the second factor up', () => {
  it('shows the picture, the key in groups for typing, and asks for the first code', async () => {
    const sent: string[] = [];
    const { container } = render(
      <EnrolmentView
        secret="ABCDEFGHIJ"
        qrCode="data:image/png;base64,AA=="
        refusal={null}
        busy={false}
        onCode={(code) => sent.push(code)}
      />,
    );
    expect(screen.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' })).toBeVisible();
    expect(screen.getByText('ABCD EFGH IJ')).toBeVisible();
    press('Pasang dan lanjutkan');
    expect(sent).toEqual([]);
    type('Kode 6 angka', '654321');
    press('Pasang dan lanjutkan');
    expect(sent).toEqual(['654321']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('shows the recovery codes until the person says that they are kept', () => {
    let saved = 0;
    render(<RecoveryCodesView codes={['AAAA-BBBB', 'CCCC-DDDD']} onSaved={() => (saved += 1)} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['AAAA-BBBB', 'CCCC-DDDD']);
    press('Saya sudah menyimpannya');
    expect(saved).toBe(1);
  });
});
