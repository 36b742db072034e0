import { render, screen } from '@testing-library/react';
import { type VersionFieldsFragment } from '@monev/contracts';
import { SignedIn } from '../testing/signed-in';
import { Versions } from './versions.view';

const byFile = {
  ...{ batchId: 'b-1', fileName: 'register.xlsx', sheet: 'Sheet1', row: 4, editedBy: null, acceptedBy: 'Siti Aminah' },
  ...{ reason: null, recordedFrom: '2021-01-05T03:00:00Z' },
};
const versions: VersionFieldsFragment[] = [
  {
    origin: {
      ...{ batchId: null, fileName: null, sheet: null, row: null, editedBy: 'Budi Santoso', acceptedBy: null },
      ...{ reason: 'Surat bank 12/2021', recordedFrom: '2021-09-22T01:10:00Z' },
    },
    recordedTo: null,
    changes: [
      { field: 'status', before: 'ACTIVE', after: 'SUSPENDED' },
      { field: 'open_every_day', before: 'true', after: null },
    ],
  },
  { origin: { ...byFile, recordedFrom: '2021-02-05T03:00:00Z' }, recordedTo: '2021-09-22T01:10:00Z', changes: [] },
  { origin: byFile, recordedTo: '2021-02-05T03:00:00Z', changes: [] },
];

describe('the history of an entry', () => {
  const show = (operations: string[]) =>
    render(
      <SignedIn operations={operations}>
        <Versions versions={versions} regionCode="31" />
      </SignedIn>,
    );
  const items = () => screen.getAllByRole('list')[0]?.children ?? [];

  it('says who changed what, and why, in the words of the register', () => {
    show(['Query.importBatch']);
    expect(items()[0]).toHaveTextContent('22 Sep 2021, 08.10 WIB · Diubah oleh Budi Santoso');
    expect(items()[0]).toHaveTextContent('Alasan: Surat bank 12/2021');
    expect(items()[0]).toHaveTextContent('Status: Aktif menjadi Ditangguhkan');
    expect(items()[0]).toHaveTextContent('Buka setiap hari: Ya menjadi kosong');
  });
  it('leads to the file of a version, and says who accepted it', () => {
    show(['Query.importBatch']);
    expect(screen.getAllByRole('link', { name: 'register.xlsx' })[0]).toHaveAttribute('href', '/berkas/b-1');
    expect(items()[2]).toHaveTextContent('diterima oleh Siti Aminah');
    expect(items()[2]).toHaveTextContent('Versi pertama.');
    expect(items()[1]).toHaveTextContent('Dikirim ulang tanpa nilai yang berbeda.');
  });
  it('offers no way to a file to who may not open files', () => {
    show([]);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
