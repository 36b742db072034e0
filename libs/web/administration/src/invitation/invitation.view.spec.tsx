import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { InvitationView } from './invitation.view';

const OPERATOR = {
  name: 'Budi Santoso',
  email: 'budi@dinsos.example',
  roleLabel: { idn: 'Operator kabupaten/kota', eng: 'Operator' },
  regions: [{ code: '3171', name: 'Jakarta Pusat', level: 'REGENCY' as const }],
  needsSecondFactor: false,
};

function show(invitation = OPERATOR) {
  const accepted: string[] = [];
  const { container } = render(
    <InvitationView invitation={invitation} refusal={null} busy={false} onAccept={(one) => accepted.push(one)} />,
  );
  return { accepted, container };
}
const choose = (value: string) => {
  fireEvent.change(screen.getByLabelText('Kata sandi baru'), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Terima undangan' }));
};

describe('taking an invitation up', () => {
  it('says as what and where, before a password is asked', () => {
    show();
    expect(screen.getByText('Sebagai Operator kabupaten/kota untuk Jakarta Pusat.')).toBeVisible();
    expect(screen.getByLabelText('Surel untuk masuk')).toHaveValue('budi@dinsos.example');
    expect(screen.queryByText(/faktor kedua/)).toBeNull();
  });
  it('says so when a second factor comes next', () => {
    show({ ...OPERATOR, needsSecondFactor: true, regions: [] });
    expect(screen.getByText(/Peran Anda memerlukan faktor kedua/)).toBeVisible();
  });
  it('takes a good password and no other', () => {
    const { accepted } = show();
    choose('budi santoso');
    expect(screen.getByRole('alert')).toHaveTextContent('mudah ditebak');
    choose('perahu kertas hanyut');
    expect(accepted).toEqual(['perahu kertas hanyut']);
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show().container)).toEqual([]);
  });
});
