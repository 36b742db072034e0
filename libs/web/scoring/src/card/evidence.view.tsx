import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type ScoreEvidenceFieldsFragment } from '@monev/contracts';
import { type Column, DataTable, Status, useUi } from '@monev/ui';
import { actorHref, useSession, useWords } from '@monev/web-kit';
import { type CardCriterion } from './losses';
import { kindOfMeasure, plainNumber } from './reckoning';
import { cardWords } from './scorecard.words';

type Row = ScoreEvidenceFieldsFragment;

interface Props {
  criterion: CardCriterion;
  rows: readonly Row[];
  /** Rows of the own regions only: those of a supplier are not all told. */
  ownOnly: boolean;
  /** Null: there are no more. */
  onMore: (() => void) | null;
}

const PLACES = {
  IMPORT_BATCH: { page: '/berkas', needs: 'Query.importBatches' },
  VISIT: { page: '/kunjungan', needs: 'Query.visit' },
  FINDING: { page: '/temuan', needs: 'Query.finding' },
} as const;

/** Deliveries, lots, lines, documents, visits or months: what was counted, and where each can be looked up. */
export function EvidenceView({ criterion, rows, ownOnly, onMore }: Props) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const isPrice = kindOfMeasure(criterion.code) === 'PRICE';
  const counts = isPrice || rows.some(({ part, whole }) => whole !== '1' && (part !== null || whole !== null));
  const columns: Column<Row>[] = [
    { key: 'reference', head: words.reference, cell: (row) => referenceOf(row, words.documents) },
    {
      key: 'on',
      head: criterion.code === 'A4.2' ? words.validUntil : words.date,
      cell: ({ on }) => (on === null ? '' : formats.day(on)),
    },
    ...(rows.some(({ registerNo }) => registerNo !== null)
      ? [{ key: 'outlet', head: words.outlet, secondary: true, cell: (row: Row) => <Outlet row={row} /> }]
      : []),
    ...(rows.some(({ note }) => note !== '' && !(note in words.documents))
      ? [{ key: 'note', head: words.note, secondary: true, cell: ({ note }: Row) => <Note note={note} /> }]
      : []),
    ...(counts
      ? [
          {
            key: 'count',
            head: words.count,
            numeric: true,
            cell: (row: Row) => <Counted row={row} isPrice={isPrice} />,
          },
        ]
      : []),
    ...(rows.some(({ good }) => good !== null)
      ? [
          {
            key: 'good',
            head: words.verdict,
            cell: ({ good }: Row): ReactNode =>
              good !== null && <Status kind={good ? 'good' : 'bad'}>{good ? words.good : words.bad}</Status>,
          },
        ]
      : []),
    { key: 'source', head: words.source, secondary: true, cell: (row) => <Place row={row} /> },
  ];
  return (
    <div className="rows">
      <h3>{words.rowsTitle(said(criterion.evidenceSource))}</h3>
      {rows.length === 0 ? (
        <p className="says">{ownOnly ? words.noRowsOwn : words.noRows}</p>
      ) : (
        <DataTable
          caption={words.rowsTitle(said(criterion.evidenceSource))}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => [row.reference, row.on, row.note].join(' ')}
          inOrder
        />
      )}
      {onMore && (
        <button type="button" className="btn" onClick={onMore}>
          {words.moreRows}
        </button>
      )}
      <p className="small muted">{ownOnly ? words.ownOnly : words.rowsNow}</p>
    </div>
  );
}

/** Number of a thing; of a document its name and, where there is a paper, its number. */
function referenceOf({ reference, note }: Row, documents: Readonly<Record<string, string>>): string {
  const name = documents[note];
  return name === undefined ? reference : `${name}${reference.slice(note.length)}`;
}

/** "BERAS PREMIUM KG" as words, not shouted. */
const lowered = (codes: string) => codes.charAt(0) + codes.slice(1).toLowerCase().replaceAll('_', ' ');

/** "2021-10-04 17:00 → 2021-10-04 11:15" of a delivery: promised and received, local time of the place. */
const PROMISE = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}) → (?:–|(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}))$/;

function Note({ note }: { note: string }) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const match = PROMISE.exec(note);
  if (!match) return lowered(note);
  const at = (day: string | undefined, hour: string | undefined, minute: string | undefined) =>
    day === undefined ? null : `${formats.day(day)} ${hour}.${minute}`;
  return words.promised(at(match[1], match[2], match[3]) ?? '', at(match[4], match[5], match[6]));
}

function Outlet({ row: { registerNo, outletId, outletName } }: { row: Row }) {
  const { may } = useSession();
  if (outletId === null) return registerNo;
  const name = outletName ?? registerNo;
  return may('Query.eWarongRanking') ? <Link to={actorHref('E_WARONG', outletId, 'score')}>{name}</Link> : name;
}

function Counted({ row: { part, whole }, isPrice }: { row: Row; isPrice: boolean }) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const plain = (text: string) => plainNumber(text, formats);
  if (part === null) return whole === null ? '' : words.ofWhole('–', plain(whole));
  if (whole === null) return plain(part);
  return isPrice ? words.price(plain(part), plain(whole)) : words.ofWhole(plain(part), plain(whole));
}

function Place({ row: { placeKind, placeId } }: { row: Row }) {
  const words = useWords(cardWords);
  const { may } = useSession();
  if (placeKind === null || placeId === null) return <span className="muted">{words.byHand}</span>;
  const { page, needs } = PLACES[placeKind];
  return may(needs) ? <Link to={`${page}/${placeId}`}>{words.places[placeKind]}</Link> : words.places[placeKind];
}
