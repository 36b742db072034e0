import { Link } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { WaitingForMeDocument } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { waitingWords } from './waiting.words';

/** "Menunggu saya" in the bar, with its count; without one while it is not known. */
export function WaitingLink() {
  const words = useWords(waitingWords);
  const { formats } = useUi();
  const { data } = useQuery(WaitingForMeDocument, { fetchPolicy: 'cache-and-network' });
  const total = data?.waitingForMe.total ?? 0;
  return (
    <Link className="pill waiting-link" to="/menunggu">
      <span>{words.waiting}</span>
      {total > 0 && (
        <b className="waiting-count">
          <span aria-hidden="true">{formats.number(total)}</span>
          <span className="sr">: {words.waitingOf(formats.number(total))}</span>
        </b>
      )}
    </Link>
  );
}
