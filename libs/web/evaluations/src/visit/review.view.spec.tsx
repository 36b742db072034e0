import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { type ConfirmProposedFindingInput, type VisitDetailFragment } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { ReviewView } from './review.view';

const bundles: VisitDetailFragment['proposedFindings'][number] = {
  patternCode: 'FP-01',
  patternName: { idn: 'Barang dipaketkan', eng: 'Bundled goods' },
  severity: 'CRITICAL',
  suggestedFailure: 'CF5',
  possibleFailures: ['CF5', 'EF6'],
  subject: { id: 's-1', kind: 'SUPPLIER', name: 'CV Lumbung Nusa', number: null },
  evidence: [{ question: 'EW-13', row: null, statement: { idn: 'Barang datang berpaket.', eng: 'Bundles came.' } }],
};

function show(refusal: string | null = null, mayConfirm = true) {
  const asked: ConfirmProposedFindingInput[][] = [];
  const view = render(
    <ReviewView
      proposals={[bundles]}
      mayConfirm={mayConfirm}
      refusal={refusal}
      told={null}
      busy={false}
      onVerify={(confirm) => asked.push(confirm)}
    />,
  );
  return { asked, ...view };
}

describe('the review of a filed visit', () => {
  it('confirms nothing by itself', () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Verifikasi kunjungan' }));
    expect(asked).toEqual([[]]);
  });
  it('lets who may not confirm findings verify, and says who confirms', () => {
    const { asked } = show(null, false);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/yang mengonfirmasi: sekretariat/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Verifikasi kunjungan' }));
    expect(asked).toEqual([[]]);
  });
  it('confirms what was marked in the same act, with the failure that the instrument suggests', async () => {
    const { asked, container } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Konfirmasi: Barang dipaketkan' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Verifikasi dan konfirmasi 1 temuan' }));
    const subject = { kind: 'SUPPLIER', id: 's-1' };
    expect(asked).toEqual([[{ patternCode: 'FP-01', subject, criticalFailureCode: 'CF5' }]]);
  });
  it('lets who confirms leave the failure out', () => {
    const { asked } = show();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.change(screen.getByLabelText('Kegagalan kritis'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Verifikasi dan konfirmasi 1 temuan' }));
    expect(asked[0]?.[0]?.criticalFailureCode).toBeNull();
  });
  it('tells who filed it why the button is shut', () => {
    show('Anda yang mengisi kunjungan ini.');
    const button = screen.getByRole('button', { name: 'Verifikasi kunjungan' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('Anda yang mengisi kunjungan ini.');
  });
});
