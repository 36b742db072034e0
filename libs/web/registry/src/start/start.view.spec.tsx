import '@monev/ui/testing/jsdom-gaps';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { StartView } from './start.view';

const PROVINCES = [
  { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' as const },
  { code: '32', name: 'Jawa Barat', level: 'PROVINCE' as const },
  { code: '73', name: 'Sulawesi Selatan', level: 'PROVINCE' as const },
];

async function show(differs: { saving?: boolean; refusal?: string } = {}) {
  const confirmed: string[] = [];
  render(
    <StartView
      provinces={PROVINCES}
      suggested="31"
      saving={differs.saving ?? false}
      refusal={differs.refusal ?? null}
      onConfirm={(code) => confirmed.push(code)}
    />,
  );
  await act(() => new Promise((arrived) => setTimeout(arrived)));
  return confirmed;
}

describe('the first page of a new installation', () => {
  it('has the suggested province filled in: one click is enough', async () => {
    const confirmed = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Mulai dengan DKI Jakarta' }));
    expect(confirmed).toEqual(['31']);
  });
  it('finds another province by a part of its name', async () => {
    const confirmed = await show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Provinsi' }), { target: { value: 'sula' } });
    expect(screen.getAllByRole('option')).toHaveLength(1);
    fireEvent.click(screen.getByRole('option', { name: 'Sulawesi Selatan' }));
    fireEvent.click(screen.getByRole('button', { name: 'Mulai dengan Sulawesi Selatan' }));
    expect(confirmed).toEqual(['73']);
  });
  it('cannot be sent twice while it saves, and shows why the server refused', async () => {
    await show({ saving: true, refusal: 'Provinsi tidak dikenal.' });
    expect(screen.getByRole('button', { name: 'Sedang menyimpan…' })).toBeDisabled();
    expect(screen.getByRole('alert')).toHaveTextContent('Provinsi tidak dikenal.');
  });
  it('says what comes next', async () => {
    await show();
    expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Terima berkas');
  });
});
