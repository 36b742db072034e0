import { type SupplierDataQuery } from '@monev/contracts';
import {
  type DocumentStanding,
  type SupplierDocumentKind,
  documentStandingOn,
  mandatoryDocuments,
} from '@monev/domain/registry';
import { isoDate } from '@monev/kernel';
import { type Column, DataTable, Status, type StatusKind, useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { nameOf, registerNames } from '../register-names.words';
import { detailWords } from './detail.words';
import { documentWords } from './documents.words';
import { Origin } from './origin.view';

type Supplier = NonNullable<SupplierDataQuery['supplier']>;
type Paper = NonNullable<Supplier['documents']>[number];

/** One kind of document: how it stands; a mandatory one that is not there is a row too. */
export interface DocumentRow {
  readonly kind: string;
  readonly paper: Paper | null;
  readonly standing: DocumentStanding | 'MISSING';
  readonly mandatory: boolean;
}

/** The documents of a supplier and those that it must show (HANDBOOK 7.6), the worst first. */
export function documentRows(
  supplier: Pick<Supplier, 'legalForm' | 'hasOwnWarehouse' | 'documents' | 'documentNoticeDays'>,
  today: string,
): { readonly rows: readonly DocumentRow[]; readonly noticeDays: number } {
  const day = isoDate(today);
  const noticeDays = supplier.documentNoticeDays;
  const papers = supplier.documents ?? [];
  // An MoU is a paper of its own, with its own section.
  const mandatory = mandatoryDocuments(supplier, 'ALLOWED') as readonly SupplierDocumentKind[];
  const kinds = [...new Set([...mandatory, ...papers.map(({ documentKind }) => documentKind)])];
  const rows = kinds.map((kind): DocumentRow => {
    const paper = papers.find(({ documentKind }) => documentKind === kind) ?? null;
    const standing = paper
      ? documentStandingOn(
          {
            issuedOn: paper.issuedOn === null ? null : isoDate(paper.issuedOn),
            validUntil: paper.validUntil === null ? null : isoDate(paper.validUntil),
          },
          day,
          noticeDays,
        )
      : 'MISSING';
    return { kind, paper, standing, mandatory: mandatory.some((each) => each === kind) };
  });
  return { rows: rows.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)), noticeDays };
}

const ORDER: readonly DocumentRow['standing'][] = ['MISSING', 'EXPIRED', 'EXPIRING', 'NOT_YET', 'VALID'];
const KINDS: Readonly<Record<DocumentRow['standing'], StatusKind>> = {
  ...{ MISSING: 'bad', EXPIRED: 'bad', EXPIRING: 'warn', NOT_YET: 'part', VALID: 'good' },
};

export function Documents({ supplier }: { supplier: Supplier }) {
  const words = useWords(documentWords);
  const { today } = useSession();
  const detail = useWords(detailWords);
  if (supplier.documents === null)
    return (
      <section className="sheet" aria-labelledby="dokumen">
        <h2 id="dokumen">{words.title}</h2>
        <p className="says">{detail.legalHidden}</p>
      </section>
    );
  return <DocumentTable {...documentRows(supplier, today)} />;
}

function DocumentTable({ rows, noticeDays }: { rows: readonly DocumentRow[]; noticeDays: number }) {
  const words = useWords(documentWords);
  const detail = useWords(detailWords);
  const names = useWords(registerNames);
  const { formats } = useUi();
  const standings: Record<DocumentRow['standing'], string> = {
    ...{ MISSING: words.missing, EXPIRED: words.expired, EXPIRING: words.expiring(formats.number(noticeDays)) },
    ...{ NOT_YET: words.notYet, VALID: words.valid },
  };
  const columns: Column<DocumentRow>[] = [
    {
      key: 'kind',
      head: words.document,
      cell: ({ kind, mandatory }) => (
        <>
          {nameOf(names.documents, kind)}
          {mandatory && <span className="under">{words.mandatory}</span>}
        </>
      ),
    },
    { key: 'number', head: words.number, secondary: true, cell: ({ paper }) => paper?.documentNo ?? '' },
    {
      key: 'issued',
      head: words.issued,
      secondary: true,
      cell: ({ paper }) => (paper?.issuedOn ? formats.day(paper.issuedOn) : ''),
    },
    {
      key: 'until',
      head: words.until,
      cell: ({ paper }) =>
        paper === null ? '' : paper.validUntil === null ? words.noEnd : formats.day(paper.validUntil),
    },
    {
      key: 'standing',
      head: detail.status,
      cell: ({ standing }) => <Status kind={KINDS[standing]}>{standings[standing]}</Status>,
    },
    {
      key: 'origin',
      head: detail.origin,
      secondary: true,
      cell: ({ paper }) => paper && <Origin of={paper.origin} />,
    },
  ];
  return (
    <section className="sheet" aria-labelledby="dokumen">
      <header>
        <h2 id="dokumen">{words.title}</h2>
      </header>
      <p className="small muted">{words.proposal}</p>
      <DataTable
        caption={words.table(words.title)}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ kind }) => kind}
        inOrder
      />
    </section>
  );
}
