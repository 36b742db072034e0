import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { outletVisitV1, type VisitContext } from '@monev/domain/evaluations';
import { isoDate } from '@monev/kernel';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { type Draft } from '../draft/draft';
import { ReviewView } from './review.view';

const context: VisitContext = {
  subject: { kind: 'E_WARONG', id: 'ew-1' },
  visitedOn: isoDate('2021-09-23'),
  registerChoices: { COMMODITY: ['BERAS'], SUPPLIER: ['s-1'], TEAM: ['a', 'b'] },
  names: { 's-1': 'CV Lumbung Nusa' },
};
/** A place that is gone: the shortest filing that is complete. */
const draft = (more: Partial<Draft> = {}): Draft => ({
  ownerId: 'me',
  visitId: 'v-1',
  submissionId: 's-1',
  instrumentCode: 'EW',
  instrumentVersion: 1,
  baseRevision: 0,
  answers: {
    'H-03': { latitude: -6.1, longitude: 106.9, accuracyM: 8 },
    'H-05': ['a', 'b'],
    'H-06': '2021-09',
    'H-07': false,
    'H-08': 'OWNER',
    'EW-01': 'NOT_FOUND',
    'EW-28': ['p-1'],
    'T-01': 'Tidak ada di alamat.',
    'T-04': ['p-2'],
  },
  signature: { kind: 'REFUSED', reason: 'Tidak ada orang' },
  reasons: {},
  observedAt: '2021-09-23T03:00:00Z',
  unsentSince: null,
  ...more,
});

function show(given = draft()) {
  const seen = { sent: 0, steps: [] as string[] };
  const { container } = render(
    <ReviewView
      {...{ instrument: outletVisitV1, draft: given, context, savedAt: null, saveFailed: false, busy: false }}
      outcome={null}
      onChange={() => undefined}
      onStep={(step) => seen.steps.push(step)}
      onSend={() => (seen.sent += 1)}
    />,
  );
  return { seen, container };
}

describe('the review before sending', () => {
  it('says which findings the answers will open, as indications', async () => {
    const { container } = show();
    const findings = screen.getByRole('region', { name: 'Isian ini membuka 1 temuan' });
    expect(within(findings).getByText('Kritis')).toBeVisible();
    expect(within(findings).getByText('dari EW-01')).toBeVisible();
    expect(within(findings).getByText(/^Masih indikasi/)).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('sends what is complete', () => {
    const { seen } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Kirim isian' }));
    expect(seen.sent).toBe(1);
  });
  it('leads to each answer that is missing, and says why it cannot be sent', () => {
    const { 'T-01': _conclusion, ...answers } = draft().answers;
    const { seen } = show(draft({ answers }));
    const send = screen.getByRole('button', { name: 'Kirim isian' });
    expect(send).toBeDisabled();
    expect(send).toHaveAccessibleDescription('Belum dapat dikirim: lengkapi hal di atas.');
    fireEvent.click(screen.getByRole('button', { name: /T-01\. Kesimpulan tim/ }));
    expect(seen.steps).toEqual(['T-01']);
  });
  it('wants a reason from a respondent who does not sign', () => {
    show(draft({ signature: { kind: 'REFUSED', reason: ' ' } }));
    expect(screen.getByRole('button', { name: 'Kirim isian' })).toBeDisabled();
    expect(screen.getByText('Responden menandatangani, atau tulis alasan penolakannya.')).toBeVisible();
  });
  it('offers to send again what did not reach the server', () => {
    show(draft({ unsentSince: '2021-09-23T03:30:00Z' }));
    expect(screen.getByRole('button', { name: 'Kirim lagi' })).toBeEnabled();
  });
});
