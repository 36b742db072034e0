import { render, screen, within } from '@testing-library/react';
import { type SupplierDataQuery } from '@monev/contracts';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { SignedIn } from '../testing/signed-in';
import { Documents, documentRows } from './documents.view';

type Supplier = NonNullable<SupplierDataQuery['supplier']>;
type Paper = NonNullable<Supplier['documents']>[number];

const origin = {
  ...{ batchId: 'b-1', fileName: 'dokumen.csv', sheet: 'CSV', row: 12, editedBy: null, acceptedBy: null, reason: null },
  recordedFrom: '2021-01-05T03:00:00Z',
};
const paper = (documentKind: string, validUntil: string | null): Paper => ({
  ...{ documentKind, documentNo: `${documentKind}-1`, issuedOn: '2020-01-15', validUntil, origin },
});
const supplier = (documents: Paper[] | null, differs: Partial<Supplier> = {}): Supplier => ({
  ...{ id: 's-1', name: 'CV Contoh', supplierNo: 'S-1', nib: null, regionCode: '31', legalForm: 'CV', kbli: '' },
  ...{
    address: '',
    hasOwnWarehouse: true,
    documentNoticeDays: 90,
    directors: null,
    beneficialOwners: null,
    capacityKgPerWeek: null,
  },
  ...{ commodities: [], isOfficialList: true, listDocument: '', listedFrom: null, listedTo: null, status: 'LISTED' },
  ...{ statusName: { idn: 'Terdaftar', eng: 'Listed' }, statusSince: null, statusDocument: '', version: '1' },
  ...{ origin, versions: [], documents },
  ...differs,
});
const standings = (given: Supplier) =>
  Object.fromEntries(documentRows(given, '2021-09-22').rows.map(({ kind, standing }) => [kind, standing]));

describe('the documents of a supplier (HANDBOOK 7.6)', () => {
  it('say what ended, what ends within 90 days, and what was never shown', () => {
    expect(
      standings(supplier([paper('NIB', null), paper('NPWP', '2021-09-21'), paper('IZIN_GUDANG_TDG', '2021-12-21')])),
    ).toMatchObject({ NIB: 'VALID', NPWP: 'EXPIRED', IZIN_GUDANG_TDG: 'EXPIRING', AKTA: 'MISSING' });
  });
  it('say it as many days before as the secretariat set', () => {
    const papers = [paper('NIB', '2021-10-22')];
    expect(standings(supplier(papers, { documentNoticeDays: 30 }))).toMatchObject({ NIB: 'EXPIRING' });
    expect(standings(supplier(papers, { documentNoticeDays: 29 }))).toMatchObject({ NIB: 'VALID' });
  });
  it('are not asked of who need not show them', () => {
    const kinds = Object.keys(standings(supplier([], { legalForm: 'UD', hasOwnWarehouse: false })));
    expect(kinds).toHaveLength(7);
    expect(kinds).not.toContain('AKTA');
    expect(kinds).not.toContain('IZIN_GUDANG_TDG');
  });
  it('stand with the worst first, each with its file and row', async () => {
    const { container } = render(
      <SignedIn operations={['Query.importBatch']}>
        <Documents supplier={supplier([paper('NIB', null), paper('NPWP', '2021-09-21')])} />
      </SignedIn>,
    );
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('Belum ada');
    const npwp = screen.getByRole('rowheader', { name: /NPWP/ }).closest('tr') as HTMLElement;
    expect(within(npwp).getByText('Kedaluwarsa')).toBeVisible();
    expect(within(npwp).getByRole('link', { name: 'dokumen.csv' })).toHaveAttribute('href', '/berkas/b-1');
    expect(within(npwp).getByText('baris 12')).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('are not shown to who may not read legal papers, and that is said', () => {
    render(
      <SignedIn operations={[]}>
        <Documents supplier={supplier(null)} />
      </SignedIn>,
    );
    expect(screen.getByText(/hanya dapat dibaca peran tingkat provinsi/)).toBeVisible();
  });
});
