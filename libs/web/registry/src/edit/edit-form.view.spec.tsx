import { fireEvent, render, screen } from '@testing-library/react';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { EditForm } from './edit-form.view';

type Props = Parameters<typeof EditForm>[0];

function show(differs: Partial<Props> = {}) {
  const told: unknown[] = [];
  const { container } = render(
    <EditForm
      fields={[
        { key: 'name', label: 'Nama', kind: 'text' },
        { key: 'capitalAmount', label: 'Modal (Rp)', kind: 'number' },
        { key: 'openEveryDay', label: 'Buka setiap hari', kind: 'yesNo' },
      ]}
      before={{ name: 'Melati', capitalAmount: '5000000', openEveryDay: '' }}
      busy={false}
      refusal={null}
      onSend={(now, reason) => told.push({ now, reason })}
      onCancel={() => told.push('cancel')}
      onReload={() => told.push('reload')}
      {...differs}
    />,
  );
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const send = () => fireEvent.click(screen.getByRole('button', { name: 'Simpan perubahan' }));
  return { told, container, type, send };
}

describe('the form that changes a register entry', () => {
  it('sends the values and the reason', () => {
    const { told, type, send } = show();
    type('Modal (Rp)', '7.500.000');
    type('Alasan perubahan', ' Surat bank 12/2021 ');
    send();
    expect(told).toEqual([
      { now: { name: 'Melati', capitalAmount: '7.500.000', openEveryDay: '' }, reason: 'Surat bank 12/2021' },
    ]);
  });
  it('sums up what stands against it, and leads to each field', () => {
    const { told, type, send } = show();
    type('Nama', '');
    type('Modal (Rp)', '7,5');
    send();
    expect(told).toEqual([]);
    expect(screen.getByRole('alert')).toHaveFocus();
    fireEvent.click(screen.getByRole('link', { name: 'Modal (Rp): tulis bilangan bulat, misalnya 5.000.000.' }));
    expect(screen.getByLabelText('Modal (Rp)')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Tulis alasan perubahan, sedikitnya 5 huruf.' })).toBeVisible();
    expect(screen.getByLabelText('Nama')).toBeInvalid();
  });
  it('says when nothing was changed', () => {
    const { told, type, send } = show();
    type('Alasan perubahan', 'Tidak ada apa-apa');
    send();
    expect(screen.getByText('Belum ada nilai yang Anda ubah.')).toBeVisible();
    expect(told).toEqual([]);
  });
  it('is not sent by Enter', () => {
    const { told, type } = show();
    type('Nama', 'Melati Dua');
    type('Alasan perubahan', 'Surat bank');
    expect(fireEvent.keyDown(screen.getByLabelText('Nama'), { key: 'Enter' })).toBe(false);
    expect(told).toEqual([]);
  });
  it('offers to reload when somebody else was quicker', () => {
    const { told } = show({ refusal: { message: 'Sudah diubah.', code: 'ENTRY_CHANGED', requestId: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Muat ulang data' }));
    expect(told).toEqual(['reload']);
  });
  it('points a refusal of the server at its field', () => {
    show({
      refusal: { message: 'Tanggal mendahului.', code: 'BAD_INPUT', requestId: null, field: 'input.capitalAmount' },
    });
    expect(screen.getByRole('link', { name: 'Tanggal mendahului.' })).toBeVisible();
    expect(screen.getByLabelText('Modal (Rp)')).toBeInvalid();
  });
  it('has nothing that axe objects to', async () => {
    expect(await accessibilityProblems(show().container)).toEqual([]);
  });
});
