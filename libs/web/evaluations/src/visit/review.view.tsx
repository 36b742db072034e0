import { useState } from 'react';
import { type ConfirmProposedFindingInput, type VisitDetailFragment } from '@monev/contracts';
import { SelectField, Status, useUi } from '@monev/ui';
import { type ToldError, useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

type Proposal = VisitDetailFragment['proposedFindings'][number];
const keyOf = ({ patternCode, subject }: Proposal) => `${patternCode} ${subject.kind} ${subject.id}`;

interface Props {
  proposals: readonly Proposal[];
  /** Whether the reader may confirm findings in the same act. */
  mayConfirm: boolean;
  /** Why the reader may not verify; null when they may. */
  refusal: string | null;
  told: ToldError | null;
  busy: boolean;
  onVerify: (confirm: ConfirmProposedFindingInput[]) => void;
}

/** What verifying would draft; each may be confirmed in the same act, with the failure that caps a score. */
export function ReviewView({ proposals, mayConfirm, refusal, told, busy, onVerify }: Props) {
  const words = useWords(evaluationWords);
  const { formats, said } = useUi();
  /** By the key of the finding: the failure to attach, "" for none. Absent: not confirmed. */
  const [confirmed, setConfirmed] = useState<Readonly<Record<string, string>>>({});
  const chosen = proposals.filter((proposal) => confirmed[keyOf(proposal)] !== undefined);
  const toggle = (proposal: Proposal) => {
    const key = keyOf(proposal);
    const others = Object.entries(confirmed).filter(([each]) => each !== key);
    const isOn = confirmed[key] !== undefined;
    setConfirmed(Object.fromEntries(isOn ? others : [...others, [key, proposal.suggestedFailure ?? '']]));
  };
  const verify = () =>
    onVerify(
      chosen.map((proposal) => ({
        patternCode: proposal.patternCode,
        subject: { kind: proposal.subject.kind, id: proposal.subject.id },
        criticalFailureCode: confirmed[keyOf(proposal)] || null,
      })),
    );
  return (
    <section className="sheet review" aria-labelledby="pemeriksaan">
      <header>
        <h2 id="pemeriksaan">
          {proposals.length > 0 ? words.proposed(formats.number(proposals.length)) : words.proposedNone}
        </h2>
      </header>
      {proposals.length > 0 && <p className="small muted">{mayConfirm ? words.proposedSay : words.proposedToOthers}</p>}
      <ul className="work">
        {proposals.map((proposal) => {
          const key = keyOf(proposal);
          const failure = confirmed[key];
          return (
            <li key={key}>
              {mayConfirm ? (
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={failure !== undefined}
                    disabled={refusal !== null}
                    onChange={() => toggle(proposal)}
                  />
                  <span>{words.confirm(said(proposal.patternName))}</span>
                </label>
              ) : (
                <b>{said(proposal.patternName)}</b>
              )}
              <p>
                <Status kind={proposal.severity === 'MINOR' ? 'warn' : 'bad'}>
                  {words.severity[proposal.severity]}
                </Status>
              </p>
              <p className="small">
                {proposal.subject.kind === 'SUPPLIER'
                  ? words.supplier(proposal.subject.name ?? proposal.subject.id)
                  : proposal.subject.name}
              </p>
              {proposal.evidence.map(({ question, row, statement }) => (
                <p key={`${question} ${row}`} className="small muted">
                  {question}: {said(statement)}
                </p>
              ))}
              {failure !== undefined && proposal.possibleFailures.length > 0 && (
                <SelectField
                  label={words.failure}
                  value={failure}
                  options={[
                    { value: '', label: words.failureNone },
                    ...proposal.possibleFailures.map((code) => ({
                      value: code,
                      label: code === proposal.suggestedFailure ? words.failureSuggested(code) : code,
                    })),
                  ]}
                  onChange={(code) => setConfirmed({ ...confirmed, [key]: code })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {told && (
        <p className="note bad" role="alert">
          {told.message}
        </p>
      )}
      {refusal && (
        <p className="note warn" id="mengapa-tidak">
          {refusal}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="btn primary"
          disabled={busy || refusal !== null}
          aria-describedby={refusal ? 'mengapa-tidak' : undefined}
          onClick={verify}
        >
          {busy ? words.busy : chosen.length > 0 ? words.verifyConfirm(formats.number(chosen.length)) : words.verify}
        </button>
      </div>
    </section>
  );
}
