import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ScoreEvidenceDocument } from '@monev/contracts';
import { ErrorState, LoadingState, useUi } from '@monev/ui';
import { useToldError, useWords } from '@monev/web-kit';
import { EvidenceView } from './evidence.view';
import { type Card, type CardCriterion } from './losses';
import { cardWords } from './scorecard.words';

const PAGE = 10;
/** As many as the server gives at once. */
const MOST = 100;

/** The facts behind one criterion, asked for when its row is opened, and more of them when wanted. */
export function EvidenceContainer({ card, criterion }: { card: Card; criterion: CardCriterion }) {
  const words = useWords(cardWords);
  const { said } = useUi();
  const [after, setAfter] = useState(0);
  const [first, setFirst] = useState(PAGE);
  const { kind, id } = card.subject;
  const variables = { kind, id, quarter: card.quarter, criterion: criterion.code };
  const { data, previousData, error, refetch } = useQuery(ScoreEvidenceDocument, {
    variables: { ...variables, first: first + 1, after },
  });
  const told = useToldError(error);
  const rows = (data ?? previousData)?.scoreEvidence;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!rows) return <LoadingState label={words.rowsTitle(said(criterion.evidenceSource))} />;
  const more = () => {
    if (first < MOST - 1) setFirst(MOST - 1);
    else setAfter(after + first);
  };
  return (
    <EvidenceView
      criterion={criterion}
      rows={rows.slice(0, first)}
      ownOnly={card.countsHidden}
      onMore={rows.length > first ? more : null}
    />
  );
}
