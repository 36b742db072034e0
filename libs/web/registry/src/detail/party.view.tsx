import { Link } from 'react-router';
import { type ActorKind, actorHref, useWords } from '@monev/web-kit';
import { tradeWords } from './trade.words';

interface Props {
  kind: ActorKind;
  /** Null: it lies outside the reader's regions. */
  party: { readonly id: string; readonly name: string } | null;
}

/** The other side of a paper. */
export function Party({ kind, party }: Props) {
  const words = useWords(tradeWords);
  return party === null ? <>{words.hidden}</> : <Link to={actorHref(kind, party.id)}>{party.name}</Link>;
}

/** Which side of the papers a page is about: the other one is named in each row. */
export type Side = 'SUPPLIER' | 'E_WARONG';

interface Papers {
  readonly supplier: Props['party'];
  readonly eWarong: Props['party'];
}

export function OtherParty({ side, of }: { side: Side; of: Papers }) {
  return side === 'SUPPLIER' ? (
    <Party kind="E_WARONG" party={of.eWarong} />
  ) : (
    <Party kind="SUPPLIER" party={of.supplier} />
  );
}
