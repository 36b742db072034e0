import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
import {
  FieldVisitDocument,
  type FieldVisitQuery,
  StartVisitDocument,
  SubmitVisitDocument,
  type SubmitVisitMutation,
} from '@monev/contracts';
import { type AnswerValue, findInstrument, type EvaluationInstrument, pruneAnswers } from '@monev/domain/evaluations';
import { v7 } from 'uuid';
import { EmptyState, ErrorState, LoadingState } from '@monev/ui';
import { toldError, useLanguage, usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { deviceDrafts } from '../draft/device-drafts';
import { type Draft } from '../draft/draft';
import { newDraft } from '../draft/new-draft';
import { plainPhoto } from '../draft/plain-photo';
import { useDraft } from '../draft/use-draft';
import '../field.css';
import { fieldWords } from '../field.words';
import { KeepPhotoContext } from '../questions/photo-input';
import { FieldFrame } from './field-frame';
import { OutcomeView } from './outcome.view';
import { QuestionStepView } from './question-step.view';
import { ReceiptView } from './receipt.view';
import { ReviewView } from './review.view';
import { askedQuestions, REVIEW, stepOf } from './steps';
import { visitContextOf } from './visit-context';

type Visit = NonNullable<FieldVisitQuery['visit']>;

/** `/lapangan/:id`: the form of one visit, one question per screen, kept on the device until the server has it. */
export function FieldFormPage() {
  const words = useWords(fieldWords);
  const { id = '' } = useParams();
  const { account } = useSession();
  const { data, error, refetch } = useQuery(FieldVisitDocument, { variables: { id } });
  const told = useToldError(error);
  const visit = data?.visit;
  const kept = useKeptDraft(account.id, id);
  usePageTitle(visit?.subject.name ?? words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data || kept === 'READING') return <LoadingState label={words.loading} tall page />;
  if (!visit) return <Closed title={words.notFound} hint={words.notFoundHint} />;
  if (kept === 'NO_STORE') return <Closed title={words.title} hint={words.noStore} />;
  return <Opening key={id} visit={visit} kept={kept} ownerId={account.id} />;
}

const TO_FILE: readonly Visit['state'][] = ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'];

/** Whether there is anything to fill in is decided once: a form that was sent goes on to its receipt. */
function Opening({ visit, kept, ownerId }: { visit: Visit; kept: Draft | null; ownerId: string }) {
  const words = useWords(fieldWords);
  const [first] = useState(() =>
    kept !== null || TO_FILE.includes(visit.state) ? draftFor(visit, kept, ownerId) : null,
  );
  const instrument = findInstrument(visit.instrument.code, visit.instrument.version);
  if (!instrument || !first) return <Closed title={words.closed} hint={words.closedHint} />;
  return <Form visit={visit} instrument={instrument} first={first} />;
}

/** A draft of an older revision gives way when the visit came back: the filing on the server is what goes on. */
function draftFor(visit: Visit, kept: Draft | null, ownerId: string): Draft {
  const returned = visit.state === 'RETURNED' && visit.submission?.id === kept?.submissionId;
  const outdated = returned && (visit.submission?.revision ?? 0) > (kept?.baseRevision ?? 0);
  return kept && !outdated ? kept : newDraft(visit, ownerId, new Date());
}

function useKeptDraft(ownerId: string, visitId: string): Draft | null | 'READING' | 'NO_STORE' {
  const [kept, setKept] = useState<Draft | null | 'READING' | 'NO_STORE'>('READING');
  useEffect(() => {
    let left = false;
    deviceDrafts.read(ownerId, visitId).then(
      (draft) => !left && setKept(draft),
      () => !left && setKept('NO_STORE'),
    );
    return () => {
      left = true;
    };
  }, [ownerId, visitId]);
  return kept;
}

function Closed({ title, hint }: { title: string; hint: string }) {
  const words = useWords(fieldWords);
  return (
    <>
      <h1 className="lede">{title}</h1>
      <EmptyState title={title} hint={hint}>
        <Link className="btn" to="/lapangan">
          {words.toList}
        </Link>
      </EmptyState>
    </>
  );
}

function Form({ visit, instrument, first }: { visit: Visit; instrument: EvaluationInstrument; first: Draft }) {
  const { language } = useLanguage();
  const [params, setParams] = useSearchParams();
  const { draft, change, savedAt, saveFailed } = useDraft(first, deviceDrafts);
  const [start] = useMutation(StartVisitDocument);
  const [submit, sending] = useMutation(SubmitVisitDocument);
  const [askServer, server] = useLazyQuery(FieldVisitDocument, { fetchPolicy: 'network-only' });
  const [receipt, setReceipt] = useState<SubmitVisitMutation['submitVisit'] | null>(null);
  const context = visitContextOf(visit, draft.observedAt);
  const asked = askedQuestions(instrument, draft.answers);
  // the step that the form opened at stays until the person goes on: an answer never turns the page by itself
  const [opened] = useState(() => stepOf(null, askedQuestions(instrument, first.answers), first.answers));
  const step = stepOf(params.get('langkah') ?? opened, asked, draft.answers);
  const question = asked.find(({ code }) => code === step);
  const onStep = (next: string) => setParams({ langkah: next }, { preventScrollReset: true });

  const onAnswer = (code: string, value: AnswerValue | undefined) => {
    if (visit.state === 'ASSIGNED') void start({ variables: { id: visit.id } }).catch(() => null);
    const others = Object.entries(draft.answers).filter(([each]) => each !== code);
    const answers = Object.fromEntries(value === undefined ? others : [...others, [code, value]]);
    change({ answers });
  };

  const send = async () => {
    try {
      if (visit.state === 'ASSIGNED') await start({ variables: { id: visit.id } });
      const { data } = await submit({ variables: { input: inputOf(draft, instrument) } });
      if (!data) return;
      await deviceDrafts.remove(draft.ownerId, draft.visitId);
      setReceipt(data.submitVisit);
    } catch (failure) {
      const told = toldError(failure as Error, language);
      if (told.code === 'UNAVAILABLE') change({ unsentSince: draft.unsentSince ?? new Date().toISOString() });
      else void askServer({ variables: { id: visit.id } }).catch(() => null);
    }
  };

  const keepPhoto = async (file: Blob) => {
    const image = await plainPhoto(file);
    const id = v7();
    const takenAt = new Date().toISOString();
    await deviceDrafts.writePhoto({ id, ownerId: draft.ownerId, visitId: draft.visitId, takenAt, image });
    return id;
  };

  const refusal = useToldError(sending.error);
  const { subject, region, visitNo } = visit;
  return (
    <FieldFrame
      title={subject.name ?? subject.number ?? visitNo}
      subtitle={`${visitNo} · ${region.name}`}
      done={step === REVIEW ? asked.length : asked.findIndex(({ code }) => code === step)}
      of={asked.length}
      note={visit.state === 'RETURNED' ? visit.note : null}
    >
      {receipt ? (
        <ReceiptView
          receipt={receipt}
          visitNo={visitNo}
          photos={photosOf(instrument, draft)}
          regionCode={visit.regionCode}
        />
      ) : question ? (
        <KeepPhotoContext value={keepPhoto}>
          <QuestionStepView
            {...{ question, asked, context, savedAt, saveFailed, onAnswer, onStep }}
            answers={draft.answers}
          />
        </KeepPhotoContext>
      ) : (
        <ReviewView
          {...{ instrument, draft, context, savedAt, saveFailed, onStep }}
          busy={sending.loading}
          onChange={change}
          onSend={() => void send()}
          outcome={
            refusal && (
              <OutcomeView
                {...{ refusal, instrument, draft, context }}
                there={server.data?.visit?.submission ?? null}
              />
            )
          }
        />
      )}
    </FieldFrame>
  );
}

/** The content depends only on the draft, so that a second sending is the same; `sentAt` is no part of it. */
function inputOf(draft: Draft, instrument: EvaluationInstrument) {
  const reasons = Object.entries(draft.reasons).filter(([, text]) => text.trim() !== '');
  return {
    submissionId: draft.submissionId,
    visitId: draft.visitId,
    baseRevision: draft.baseRevision,
    instrumentCode: draft.instrumentCode,
    instrumentVersion: draft.instrumentVersion,
    answers: pruneAnswers(instrument, draft.answers),
    signature:
      draft.signature?.kind === 'REFUSED'
        ? { kind: 'REFUSED' as const, reason: draft.signature.reason }
        : { kind: 'SIGNED' as const },
    reasons: reasons.map(([check, text]) => ({ check, text: text.trim() })),
    observedAt: draft.observedAt,
    sentAt: new Date().toISOString(),
  };
}

function photosOf(instrument: EvaluationInstrument, draft: Draft): number {
  const lists = instrument.questions.filter(({ kind }) => kind === 'PHOTO').map(({ code }) => draft.answers[code]);
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
