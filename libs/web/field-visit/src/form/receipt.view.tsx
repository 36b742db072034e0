import { Link } from 'react-router';
import { type SubmitVisitMutation } from '@monev/contracts';
import { Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';

interface Props {
  receipt: SubmitVisitMutation['submitVisit'];
  visitNo: string;
  photos: number;
  regionCode: string;
}

/** The server has it: when, under which number, with the code by which both sides can compare. */
export function ReceiptView({ receipt, visitNo, photos, regionCode }: Props) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const facts: readonly [string, string][] = [
    [words.receipt.number, visitNo],
    [words.receipt.revision, formats.number(receipt.revision)],
    [words.receipt.code, codeOf(receipt.contentHash)],
    [words.receipt.photos, formats.number(photos)],
  ];
  return (
    <div className="pad" role="status">
      <h1 className="bigh">
        <Status kind="good">{words.received}</Status>
      </h1>
      <p>{formats.moment(receipt.receivedAt, regionCode)}</p>
      <dl className="rcp">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link className="fb pri wide" to="/lapangan">
        {words.toList}
      </Link>
    </div>
  );
}

/** Twelve letters of the hash in groups of four: short enough to read out, long enough to tell two filings apart. */
function codeOf(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
