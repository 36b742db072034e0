import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  AssignVisitDocument,
  CancelVisitDocument,
  MonevOfficersDocument,
  MonevVisitDocument,
  ReturnVisitDocument,
  VerifyVisitDocument,
  type VisitDetailFragment,
  VisitFindingsDocument,
  WaitingForMeDocument,
} from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import '../evaluations.css';
import { evaluationWords } from '../evaluations.words';
import { AnswersView } from './answers.view';
import { AssignView } from './assign.view';
import { FilingView } from './filing.view';
import { ReasonView } from './reason.view';
import { ReviewView } from './review.view';
import { VisitFindingsView } from './visit-findings.view';

/** `/kunjungan/:id`: one visit, what was filed, and the steps that are open to the reader. */
export function VisitPage() {
  const words = useWords(evaluationWords);
  const { said, formats } = useUi();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MonevVisitDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const told = useToldError(error);
  const visit = data?.visit;
  const place = visit ? (visit.subject.name ?? visit.subject.number ?? visit.visitNo) : '';
  usePageTitle(visit ? `${visit.visitNo} ${place}` : words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  if (!visit) {
    return (
      <>
        <h1 className="lede">{words.notFound}</h1>
        <EmptyState title={words.notFound} hint={words.notFoundHint}>
          <Link className="btn" to="/kunjungan">
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <nav aria-label={words.title}>
        <ol className="crumbs">
          <li>
            <Link to="/kunjungan">{words.title}</Link>
          </li>
          <li>
            <span aria-current="page">{visit.visitNo}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">{words.head(place, said(visit.stateName).toLowerCase())}</h1>
      <p className="asof">
        <span>{visit.region.name}</span>
        <span>
          {words.planned} {formats.day(visit.plannedOn)}
        </span>
        {visit.team.length > 0 && (
          <span>
            {words.team}: {visit.team.map(({ name }) => name).join(', ')}
          </span>
        )}
      </p>
      {visit.note && (
        <p className="note warn">
          {words.noteOf}: {visit.note}
        </p>
      )}
      <div className="grid visit-page">
        <div className="c8 stack">
          <AnswersView visit={visit} />
        </div>
        <div className="c4 stack">
          <Steps key={visit.state} visit={visit} />
          {visit.state === 'VERIFIED' && <Findings visitId={visit.id} />}
          {visit.submission && <FilingView visit={visit} />}
        </div>
      </div>
    </>
  );
}

function Steps({ visit }: { visit: VisitDetailFragment }) {
  const words = useWords(evaluationWords);
  const { said } = useUi();
  const { account, may } = useSession();
  const options = { refetchQueries: [WaitingForMeDocument] };
  const [verify, verifying] = useMutation(VerifyVisitDocument, options);
  const [send, returning] = useMutation(ReturnVisitDocument, options);
  const [cancel, cancelling] = useMutation(CancelVisitDocument, options);
  const returnRefusal = useToldError(returning.error);
  const cancelRefusal = useToldError(cancelling.error);
  const verifyRefusal = useToldError(verifying.error);
  const moves = new Map(visit.moves.map((move) => [move.move, move]));
  const isOwn = visit.team.some(({ id }) => id === account.id) || visit.submission?.filedBy?.id === account.id;
  const toVerify = moves.get('VERIFY');
  const toReturn = moves.get('RETURN');
  return (
    <>
      {visit.state === 'SUBMITTED' && (toVerify ?? isOwn) && (
        <ReviewView
          proposals={visit.proposedFindings}
          mayConfirm={may('Mutation.confirmFinding')}
          refusal={
            toVerify?.allowed
              ? null
              : isOwn
                ? words.ownFiling
                : toVerify?.refusal
                  ? said(toVerify.refusal)
                  : words.ownFiling
          }
          told={verifyRefusal}
          busy={verifying.loading}
          onVerify={(confirmFindings) =>
            void verify({ variables: { id: visit.id, confirmFindings } }).catch(() => null)
          }
        />
      )}
      {toReturn?.allowed && (
        <ReasonView
          title={words.return}
          label={words.returnNote}
          needed={words.returnNeeded}
          busy={returning.loading}
          told={returnRefusal}
          onSend={(note) => void send({ variables: { id: visit.id, note } }).catch(() => null)}
        />
      )}
      {(moves.get('ASSIGN')?.allowed ?? moves.get('REASSIGN')?.allowed) && <Assignment visit={visit} />}
      {(moves.get('START')?.allowed ?? moves.get('SUBMIT')?.allowed) && (
        <Link className="btn primary" to={`/lapangan/${visit.id}`}>
          {words.fill}
        </Link>
      )}
      {moves.get('CANCEL')?.allowed && (
        <ReasonView
          title={words.cancel}
          label={words.reason}
          needed={words.reasonNeeded}
          busy={cancelling.loading}
          told={cancelRefusal}
          onSend={(reason) => void cancel({ variables: { id: visit.id, reason } }).catch(() => null)}
        />
      )}
    </>
  );
}

function Assignment({ visit }: { visit: VisitDetailFragment }) {
  const words = useWords(evaluationWords);
  const officers = useQuery(MonevOfficersDocument, { fetchPolicy: 'cache-and-network' });
  const [assign, { loading, error }] = useMutation(AssignVisitDocument);
  const told = useToldError(error ?? officers.error);
  if (!officers.data) return <LoadingState label={words.assign} />;
  return (
    <AssignView
      officers={officers.data.monevOfficers}
      present={visit.team.map(({ id }) => id)}
      busy={loading}
      told={told}
      onAssign={(memberIds, reason) =>
        void assign({ variables: { id: visit.id, memberIds, reason } }).catch(() => null)
      }
    />
  );
}

function Findings({ visitId }: { visitId: string }) {
  const { data } = useQuery(VisitFindingsDocument, { variables: { visitId }, fetchPolicy: 'cache-and-network' });
  return data ? <VisitFindingsView findings={data.findings.nodes} /> : null;
}
