import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { type PlanVisitInput } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { PlanFormView } from './plan-form.view';
import { type FoundOutlet } from './use-outlet-search';

const OUTLET: FoundOutlet = {
  id: 'o-1',
  name: 'E-Warong Melati',
  registerNo: 'EW-3172-0001',
  status: 'ACTIVE',
  path: [
    { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' },
    { code: '3172', name: 'Jakarta Utara', level: 'REGENCY' },
  ],
};
const OFFICERS = [
  { id: 'a', name: 'A. Contoh', agency: null },
  { id: 'b', name: 'B. Contoh', agency: null },
];

function show(chosen: FoundOutlet | null = OUTLET) {
  const asked: PlanVisitInput[] = [];
  const view = render(
    <PlanFormView
      search={{ outlets: [OUTLET], searching: false, onType: () => undefined }}
      officers={OFFICERS}
      teams={[{ id: 't', name: 'Tim Utara', members: OFFICERS }]}
      today="2021-09-20"
      chosen={chosen}
      onChooseOutlet={() => undefined}
      busy={false}
      told={null}
      onPlan={(input) => asked.push(input)}
    />,
  );
  return { asked, ...view };
}
const save = () => fireEvent.click(screen.getByRole('button', { name: /^Simpan/ }));

describe('planning a visit', () => {
  it('sends place, day, reason and nobody, for a team may come later', async () => {
    const { asked, container } = show();
    expect(await accessibilityProblems(container)).toEqual([]);
    save();
    expect(asked).toEqual([
      {
        subject: { kind: 'E_WARONG', id: 'o-1' },
        plannedOn: '2021-09-20',
        sampleMethod: 'Giliran rutin',
        memberIds: [],
      },
    ]);
  });
  it('takes the people of a team at once', () => {
    const { asked } = show();
    fireEvent.change(screen.getByLabelText('Ambil dari tim'), { target: { value: 't' } });
    fireEvent.click(screen.getByRole('button', { name: 'Simpan dan tugaskan' }));
    expect(asked[0]?.memberIds).toEqual(['a', 'b']);
  });
  it('refuses one officer alone, and a plan without a place, saying which', () => {
    const { asked } = show(null);
    fireEvent.click(screen.getByRole('checkbox', { name: 'A. Contoh' }));
    save();
    expect(screen.getByRole('alert')).toHaveTextContent('Pilih e-warong dari daftar');
    expect(screen.getByRole('alert')).toHaveTextContent('Pilih sedikitnya dua petugas');
    expect(asked).toEqual([]);
  });
  it('says from when the questions hold, and warns of a day that is past', () => {
    const { asked } = show();
    fireEvent.change(screen.getByLabelText('Hari kunjungan'), { target: { value: '2020-12-31' } });
    save();
    expect(screen.getByRole('alert')).toHaveTextContent('Instrumen ini berlaku sejak 1 Jan 2021');
    fireEvent.change(screen.getByLabelText('Hari kunjungan'), { target: { value: '2021-09-01' } });
    expect(screen.getByText(/Hari ini sudah lewat/)).toBeVisible();
    expect(asked).toEqual([]);
  });
});
