import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { type UnknownLayout, findTemplate } from '@monev/domain/intake';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type UploadAnswers } from '../upload/send-file';
import { MappingView } from './mapping.view';

const TEMPLATE = findTemplate('kpm-kelurahan');
const TEMPLATES = [
  { id: 'kpm-kelurahan', name: { idn: 'KPM per kelurahan', eng: 'Families' }, asksPeriod: true, canBeFilledIn: true },
];

/** A file whose headers nobody knows; every required field has a column of its own, the counts in numbers with points. */
function layout(counts: readonly string[]): UnknownLayout {
  const fields = TEMPLATE?.columns ?? [];
  const columns = fields.map(({ key, kind }, at) => ({
    letter: String.fromCharCode(65 + at),
    header: `Kolom ${key}`,
    personal: false,
    samples: (kind === 'COUNT' ? counts : ['31.71.01.1001']).map((text) => ({ text, typed: false })),
  }));
  return {
    fingerprint: 'f-1',
    sheet: {
      sheet: 'Agustus',
      headerRow: 5,
      columns: [...columns, { letter: 'Z', header: 'NIK', personal: true, samples: [] }],
    },
    proposals: [
      {
        templateId: 'kpm-kelurahan',
        fields: fields.map(({ key }) => ({ field: key, header: `Kolom ${key}` })),
        missing: [],
      },
    ],
  };
}

function show(counts: readonly string[], sender = '') {
  const answers: UploadAnswers[] = [];
  const { container } = render(
    <MappingView
      layout={layout(counts)}
      templates={TEMPLATES}
      sender={sender}
      onAnswer={(more) => answers.push(more)}
    />,
  );
  return { answers, container };
}
const read = () => screen.getByRole('button', { name: 'Baca dengan pemetaan ini' });

describe('mapping the columns of an unknown layout', () => {
  it('proposes columns, speaks numbers out, and is blocked while a column can be read in two ways', async () => {
    const { answers, container } = show(['206,438', '12,657']);
    expect(read()).toBeDisabled();
    expect(read()).toHaveAccessibleDescription(/kolom perlu pilihan Anda/);
    const open = screen.getAllByRole('group', { name: 'Mana yang dimaksud?' });
    expect(within(open[0]!).getByText(/dua ratus enam ribu empat ratus tiga puluh delapan/)).toBeVisible();
    for (const group of open) fireEvent.click(within(group).getByRole('radio', { name: /Koma = ribuan/ }));
    expect(read()).toBeEnabled();
    expect(await accessibilityProblems(container)).toEqual([]);
    expect(answers).toEqual([]);
  });

  it('offers no personal column', () => {
    show(['12']);
    const option = screen.getAllByRole('option', { name: /NIK \(kolom pribadi, dibuang\)/ })[0];
    expect(option).toBeDisabled();
  });

  it('is read once everything required is clear, and remembered for the sender', () => {
    const { answers } = show(['12', '30'], 'Dinsos Soppeng');
    expect(screen.getByLabelText('Ingat untuk kiriman berikutnya dari Dinsos Soppeng')).toBeChecked();
    expect(read()).toBeEnabled();
    fireEvent.click(read());
    expect(answers[0]).toMatchObject({ rememberAs: 'f-1', mapping: { version: 1, templateId: 'kpm-kelurahan' } });
  });

  it('forgets it when told so', () => {
    const { answers } = show(['12', '30']);
    fireEvent.click(screen.getByLabelText(/^Ingat untuk/));
    fireEvent.click(read());
    expect(answers[0]).not.toHaveProperty('rememberAs');
  });
});
