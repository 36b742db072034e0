import { type FieldVisitQuery } from '@monev/contracts';
import { type Answers, type EvaluationInstrument, type VisitContext } from '@monev/domain/evaluations';
import { answerLines, type ToldError, useLanguage, useWords } from '@monev/web-kit';
import { type Draft } from '../draft/draft';
import { fieldWords } from '../field.words';

const CONFLICTS = ['SUBMISSION_CONFLICT', 'SUBMISSION_OUTDATED', 'VISIT_FILED_ELSEWHERE'];

interface Props {
  refusal: ToldError;
  instrument: EvaluationInstrument;
  draft: Draft;
  context: VisitContext;
  /** What the server holds; null when it holds nothing or was not reached. */
  there: NonNullable<FieldVisitQuery['visit']>['submission'] | null;
}

/** A sending that was not taken: no network, other answers on the server, or a refusal in its own words. */
export function OutcomeView({ refusal, instrument, draft, context, there }: Props) {
  const words = useWords(fieldWords);
  if (refusal.code === 'UNAVAILABLE') {
    return (
      <p className="ask" role="alert">
        {words.offline}
      </p>
    );
  }
  if (CONFLICTS.includes(refusal.code)) {
    return (
      <section className="ask" role="alert" aria-labelledby="dua-versi">
        <h2 id="dua-versi">{words.conflict}</h2>
        <p>{refusal.message}</p>
        <p>{words.conflictSay}</p>
        {there && <Differences instrument={instrument} draft={draft} context={context} there={there} />}
      </section>
    );
  }
  return (
    <section className="ask" role="alert" aria-labelledby="ditolak">
      <h2 id="ditolak">{words.refusedByServer}</h2>
      <p>{refusal.message}</p>
    </section>
  );
}

/** Every answer that differs, with both values and none of them preferred. */
function Differences({ instrument, draft, context, there }: Omit<Props, 'refusal'>) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  const theirs = (there?.answers ?? {}) as Answers;
  const lines = (code: string, answers: Answers) => {
    const question = instrument.questions.find((each) => each.code === code);
    const told = question ? answerLines(question, answers[code], language, (id) => context.names?.[id] ?? id) : [];
    return told.length > 0 ? told.join(' · ') : words.noAnswer;
  };
  const different = instrument.questions.filter(
    ({ code }) => JSON.stringify(draft.answers[code]) !== JSON.stringify(theirs[code]),
  );
  if (different.length === 0) return <p>{words.conflictSame}</p>;
  return (
    <dl className="versions">
      {different.map(({ code, text }) => (
        <div key={code}>
          <dt>
            {code}. {text[language]}
          </dt>
          <dd>
            {words.conflictHere}: <b>{lines(code, draft.answers)}</b>
          </dd>
          <dd>
            {words.conflictThere}: <b>{lines(code, theirs)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
