import { type ReactNode } from 'react';
import {
  checkSubmission,
  deriveFindings,
  type EvaluationInstrument,
  maySubmit,
  pruneAnswers,
  type SubmissionProblem,
  type VisitContext,
} from '@monev/domain/evaluations';
import { getPattern } from '@monev/domain/findings';
import { Status, useUi } from '@monev/ui';
import { useLanguage, useWords } from '@monev/web-kit';
import { type Draft } from '../draft/draft';
import { fieldWords } from '../field.words';
import { Option } from '../questions/option';
import { SavedLine } from './saved-line';

interface Props {
  instrument: EvaluationInstrument;
  draft: Draft;
  context: VisitContext;
  savedAt: Date | null;
  saveFailed: boolean;
  busy: boolean;
  /** What came of the last sending. */
  outcome: ReactNode;
  onChange: (part: Partial<Draft>) => void;
  onStep: (step: string) => void;
  onSend: () => void;
}

/** Before sending: what is missing, what looks odd, what the answers will open, and who signs. */
export function ReviewView({ instrument, draft, context, savedAt, saveFailed, busy, outcome, ...on }: Props) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const answers = pruneAnswers(instrument, draft.answers);
  const problems = checkSubmission(instrument, { ...draft, answers }, context);
  const errors = problems.filter(({ level }) => level === 'ERROR');
  const warnings = problems.filter(({ level }) => level === 'WARNING');
  const ready = maySubmit(problems);
  return (
    <div className="field-step">
      <div className="pad">
        <h1 className="bigh">
          <span className="qn">{words.review}</span>{' '}
          {errors.length > 0 ? words.missing(formats.number(errors.length)) : words.complete}
        </h1>
        {errors.length > 0 && (
          <ul className="miss">
            {errors.map((problem) => (
              <li key={keyOf(problem)}>
                <ProblemLink instrument={instrument} problem={problem} onStep={on.onStep} />
              </li>
            ))}
          </ul>
        )}
        {warnings.length > 0 && (
          <>
            <h2>{words.warnings}</h2>
            <ul className="miss soft">
              {warnings.map((problem) => (
                <li key={keyOf(problem)}>
                  <ProblemLink instrument={instrument} problem={problem} onStep={on.onStep} />
                  {problem.needsReason && (
                    <label>
                      {words.reason}
                      <input
                        type="text"
                        value={draft.reasons[problem.code] ?? ''}
                        onChange={(event) =>
                          on.onChange({ reasons: { ...draft.reasons, [problem.code]: event.target.value } })
                        }
                      />
                    </label>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <Preview instrument={instrument} draft={draft} context={context} />
        <Signature draft={draft} onChange={on.onChange} />
        <SavedLine savedAt={savedAt} failed={saveFailed} />
        {outcome}
        {!ready && (
          <p className="calc" id="belum-kirim">
            {words.cannotSend}
          </p>
        )}
      </div>
      <div className="fnav">
        <button type="button" className="fb" onClick={() => on.onStep(lastOf(instrument, answers))}>
          {words.previous}
        </button>
        <button
          type="button"
          className="fb pri"
          disabled={!ready || busy}
          aria-describedby={ready ? undefined : 'belum-kirim'}
          onClick={on.onSend}
        >
          {busy ? words.sending : draft.unsentSince ? words.sendAgain : words.send}
        </button>
      </div>
    </div>
  );
}

function ProblemLink(props: {
  instrument: EvaluationInstrument;
  problem: SubmissionProblem;
  onStep: (step: string) => void;
}) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  const { problem } = props;
  const question = props.instrument.questions.find(({ code }) => code === problem.question);
  const text = [
    problem.row === null ? '' : `${words.row(String(problem.row))}: `,
    problem.wording[language],
    problem.needsReason && !problem.reason ? ` (${words.reasonNeeded})` : '',
  ].join('');
  if (!question) return <span className="miss-line">{text}</span>;
  return (
    <button type="button" className="miss-line" onClick={() => props.onStep(question.code)}>
      <b>
        {question.code}. {question.text[language]}
      </b>
      <span>{text}</span>
    </button>
  );
}

/** The findings that verifying would draft, by the same rules as the server's. */
function Preview({ instrument, draft, context }: Pick<Props, 'instrument' | 'draft' | 'context'>) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  const { formats } = useUi();
  const findings = deriveFindings(instrument, draft.answers, context);
  return (
    <section aria-labelledby="temuan-isian">
      <h2 id="temuan-isian">
        {findings.length > 0 ? words.findings(formats.number(findings.length)) : words.findingsNone}
      </h2>
      <ul className="fnd">
        {findings.map(({ pattern, subject, severity, evidence }) => (
          <li key={`${pattern} ${subject.kind} ${subject.id}`}>
            <p>
              <Status kind={severity === 'MINOR' ? 'warn' : 'bad'}>{words.severity[severity]}</Status>{' '}
              <b>{getPattern(pattern).name[language]}</b>
            </p>
            {subject.kind === 'SUPPLIER' && <p>{words.aboutSupplier(context.names?.[subject.id] ?? subject.id)}</p>}
            {evidence.map(({ question, row, statement }) => (
              <p key={`${question} ${row}`}>{statement[language]}</p>
            ))}
            <p className="small">
              {words.fromQuestions([...new Set(evidence.map(({ question }) => question))].join(', '))}
            </p>
          </li>
        ))}
      </ul>
      <p className="calc">{words.findingsSay}</p>
    </section>
  );
}

function Signature({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const words = useWords(fieldWords);
  const { signature } = draft;
  return (
    <section aria-labelledby="tanda-tangan">
      <h2 id="tanda-tangan">{words.signature}</h2>
      <fieldset className="opts" aria-labelledby="tanda-tangan">
        <Option
          type="radio"
          name="signature"
          checked={signature?.kind === 'SIGNED'}
          onChange={() => onChange({ signature: { kind: 'SIGNED' } })}
        >
          {words.signed}
        </Option>
        <Option
          type="radio"
          name="signature"
          checked={signature?.kind === 'REFUSED'}
          onChange={() => onChange({ signature: { kind: 'REFUSED', reason: '' } })}
        >
          {words.refused}
        </Option>
      </fieldset>
      {signature?.kind === 'REFUSED' && (
        <label>
          {words.refusalReason}
          <input
            type="text"
            value={signature.reason}
            onChange={(event) => onChange({ signature: { kind: 'REFUSED', reason: event.target.value } })}
          />
        </label>
      )}
    </section>
  );
}

const keyOf = ({ code, question, row, part }: SubmissionProblem) => [code, question, row, part].join(' ');

function lastOf(instrument: EvaluationInstrument, answers: Draft['answers']): string {
  return instrument.questions.findLast(({ code }) => code in answers)?.code ?? instrument.questions[0]?.code ?? '';
}
