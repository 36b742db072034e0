import { Link } from 'react-router';
import { type RankedSubjectFieldsFragment, type RankingFieldsFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { type ActorKind, actorHref, placeHref, useWords } from '@monev/web-kit';
import { rankingWords } from './ranking.words';

interface Props {
  kind: RankingFieldsFragment['kind'];
  quarter: string;
  of: RankedSubjectFieldsFragment;
}

/** A name that leads to its scorecard of the same quarter, with what caps it. */
export function SubjectLink({ kind, quarter, of: { subject, score } }: Props) {
  const words = useWords(rankingWords);
  const { formats, said } = useUi();
  const cap = score && score.criticalFailures.length > 0 ? score.cap : null;
  return (
    <>
      <Link to={placeHref(actorHref(kind as ActorKind, subject.id, 'score'), { period: quarter })}>
        {subject.name ?? subject.number}
      </Link>
      {score && cap !== null && (
        <>
          {' '}
          <span className="tag">{words.capped(score.criticalFailures.join(', '), formats.number(cap, 2))}</span>
        </>
      )}
      {score?.evidenceMark && <span className="under only-narrow">{said(score.evidenceMark)}</span>}
    </>
  );
}
