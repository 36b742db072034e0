import { fireEvent, render, screen, within } from '@testing-library/react';
import { type ParameterFieldsFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { EnterParameterForm } from './enter-parameter.view';
import { ParameterView } from './parameter.view';

const brought = {
  ...{ value: '250', from: '2017-01-01', region: null, source: 'BR-11 [R11]', standing: 'SOURCED' as const },
  ...{ recordedBy: null, recordedAt: null, reason: null, replaced: false },
};
const parameter: ParameterFieldsFragment = {
  ...{ name: 'maxKpmPerEWarong', label: { idn: 'KPM paling banyak', eng: 'Most families' }, rule: 'BR-11' },
  ...{ unit: { idn: 'KPM', eng: 'families' }, choices: [], today: '275' },
  values: [
    {
      ...{ value: '275', from: '2021-07-01', source: 'Rapat Tikor', standing: 'PROPOSAL', replaced: false },
      ...{ region: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' }, recordedBy: 'D. Contoh' },
      ...{ recordedAt: '2021-09-22T01:10:00Z', reason: 'Keputusan rapat' },
    },
    { ...brought, from: '2018-01-01', replaced: true },
    brought,
  ],
};

describe('a parameter', () => {
  it('says what holds today, and each value with its day, its source and how sure it is', async () => {
    const { container } = render(<ParameterView parameter={parameter} />);
    expect(screen.getByText('Berlaku hari ini: 275 KPM')).toBeVisible();
    const [, own, old] = screen.getAllByRole('row');
    expect(own).toHaveTextContent('275 KPMusulan');
    expect(own).toHaveTextContent('1 Jul 2021');
    expect(own).toHaveTextContent('dimasukkan D. Contoh, 22 Sep 2021, 08.10 WIB · Alasan: Keputusan rapat');
    expect(within(old as HTMLElement).getByText('250 KPM').tagName).toBe('DEL');
    expect(old).toHaveTextContent('diganti isian berikutnya');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the form of a new value', () => {
  function show() {
    const sent: unknown[] = [];
    render(
      <EnterParameterForm
        parameter={parameter}
        home={{ code: '31', name: 'DKI Jakarta' }}
        busy={false}
        refusal={null}
        onSend={(input) => sent.push(input)}
      />,
    );
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    return { sent, type, send: () => fireEvent.click(screen.getByRole('button', { name: 'Simpan nilai baru' })) };
  }
  it('asks for value, day, source and reason, and holds in the home province unless told', () => {
    const { sent, type, send } = show();
    type('Nilai', '300');
    type('Berlaku sejak', '2021-10-01');
    type('Sumber', 'Rapat Tikor');
    type('Alasan', 'Keputusan rapat');
    send();
    expect(sent).toEqual([
      {
        ...{ name: 'maxKpmPerEWarong', value: '300', from: '2021-10-01', region: '31', source: 'Rapat Tikor' },
        ...{ standing: 'SOURCED', reason: 'Keputusan rapat' },
      },
    ]);
  });
  it('sums up what is missing', () => {
    const { sent, send } = show();
    send();
    expect(sent).toEqual([]);
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
  });
});
