import { useState } from 'react';
import { type FindingDetailFragment } from '@monev/contracts';
import { SelectField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { findingWords } from '../findings.words';
import { ReasonForm } from './reason-form';
import { type FindingActs } from './use-finding-acts';

interface Props {
  finding: FindingDetailFragment;
  acts: FindingActs;
}

/** Steps that are open, each with its reason; those that are not say why and whom they are for. */
export function StepsView({ finding, acts }: Props) {
  const words = useWords(findingWords);
  const { said } = useUi();
  const { request } = finding;
  // a follow-up is started by giving it out, below
  const moves = finding.moves.filter(({ move }) => move !== 'START_FOLLOW_UP');
  return (
    <section className="sheet" aria-labelledby="langkah">
      <header>
        <h2 id="langkah">{words.steps}</h2>
      </header>
      {request && (
        <p className="note">
          <b>{words.requested[request.move](request.by?.name ?? words.someone)}</b> {request.reason}
        </p>
      )}
      {acts.refusal && (
        <p className="note bad" role="alert">
          {acts.refusal.message}
        </p>
      )}
      {moves.length === 0 && <p className="says">{words.stepsNone}</p>}
      <ul className="steps">
        {moves.map((option) => {
          const asksVoid = option.move === 'VOID' && finding.state !== 'DRAFT' && request?.move !== 'VOID';
          const name = option.move === 'RESOLVE' ? words.requestClose : said(option.name);
          return (
            <li key={option.move}>
              {asksVoid ? (
                <ReasonForm
                  button={words.requestVoid}
                  label={words.reason}
                  needed={words.reasonNeeded}
                  busy={acts.busy}
                  onSend={acts.requestVoid}
                />
              ) : !option.allowed ? (
                <Barred move={option.move} name={name} why={option.refusal ? said(option.refusal) : ''} />
              ) : option.move === 'CONFIRM' ? (
                <Confirmation finding={finding} acts={acts} name={name} />
              ) : (
                <ReasonForm
                  button={name}
                  label={words.reason}
                  needed={words.reasonNeeded}
                  busy={acts.busy}
                  onSend={(reason) => acts.move(option.move, reason)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A step that somebody else has to take. */
function Barred({ move, name, why }: { move: string; name: string; why: string }) {
  return (
    <>
      <button type="button" className="btn" disabled aria-describedby={`mengapa-${move}`}>
        {name}
      </button>
      <p className="small" id={`mengapa-${move}`}>
        {why}
      </p>
    </>
  );
}

function Confirmation({ finding, acts, name }: Props & { name: string }) {
  const words = useWords(findingWords);
  const [failure, setFailure] = useState(finding.suggestedFailure ?? '');
  return (
    <>
      {finding.possibleFailures.length > 0 && (
        <SelectField
          label={words.failure}
          value={failure}
          options={[
            { value: '', label: words.failureNone },
            ...finding.possibleFailures.map((code) => ({
              value: code,
              label: code === finding.suggestedFailure ? words.failureSuggested(code) : code,
            })),
          ]}
          onChange={setFailure}
        />
      )}
      <button
        type="button"
        className="btn primary"
        disabled={acts.busy}
        onClick={() => acts.confirm(failure === '' ? null : failure)}
      >
        {acts.busy ? words.busy : name}
      </button>
    </>
  );
}
