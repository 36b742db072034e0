import { Link, useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { type FindingDetailFragment, FindingDocument } from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState, Status, useUi } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import '../findings.css';
import { findingWords } from '../findings.words';
import { FollowUpsView } from './follow-ups.view';
import { StepsView } from './steps.view';
import { StoryView } from './story.view';
import { useFindingActs } from './use-finding-acts';

/** `/temuan/:id`: what was found, what speaks for it, what happened since, and what may happen next. */
export function FindingPage() {
  const words = useWords(findingWords);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(FindingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const told = useToldError(error);
  const finding = data?.finding;
  usePageTitle(finding?.findingNo ?? words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  if (finding) return <FindingView finding={finding} />;
  return (
    <>
      <h1 className="lede">{words.notFound}</h1>
      <EmptyState title={words.notFound} hint={words.notFoundHint}>
        <Link className="btn" to="/temuan">
          {words.toList}
        </Link>
      </EmptyState>
    </>
  );
}

function FindingView({ finding }: { finding: FindingDetailFragment }) {
  const words = useWords(findingWords);
  const { formats, said } = useUi();
  const { account, may } = useSession();
  const acts = useFindingActs(finding.id);
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || words.notYet;
  return (
    <>
      <nav aria-label={words.title}>
        <ol className="crumbs">
          <li>
            <Link to="/temuan">{words.title}</Link>
          </li>
          <li>
            <span aria-current="page">{finding.findingNo}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">
        {words.lede(said(finding.patternName), finding.subject.name ?? finding.subject.number ?? finding.findingNo)}
      </h1>
      <p className="asof">
        <span>{said(finding.stateName)}</span>
        <Status kind={finding.severity === 'MINOR' ? 'warn' : 'bad'}>{words.severity[finding.severity]}</Status>
        <span>
          {words.sixT[finding.sixT]}, {finding.patternCode}
        </span>
        <span>{finding.region.name}</span>
        <span>{formats.day(finding.occurredOn)}</span>
        {finding.criticalFailureCode && <b>{words.caps(finding.criticalFailureCode)}</b>}
      </p>
      {finding.state === 'DRAFT' && <p className="note">{words.indication}</p>}
      <div className="grid finding-page">
        <div className="c8 stack">
          <StoryView finding={finding} />
        </div>
        <div className="c4 stack">
          <StepsView key={finding.state} finding={finding} acts={acts} />
          <FollowUpsView finding={finding} acts={acts} readerId={account.id} may={may} />
          <section className="sheet" aria-labelledby="terkait">
            <header>
              <h2 id="terkait">{words.facts}</h2>
            </header>
            <dl className="related">
              <dt>{words.authors}</dt>
              <dd>{names(finding.authors)}</dd>
              <dt>{words.confirmers}</dt>
              <dd>{names(finding.confirmers)}</dd>
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
