import { useId, useState } from 'react';
import { type FindingDetailFragment, type FollowUpFieldsFragment } from '@monev/contracts';
import { InputField, Status, type StatusKind, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { findingWords } from '../findings.words';
import { ReasonForm } from './reason-form';
import { type FindingActs } from './use-finding-acts';

interface Props {
  finding: FindingDetailFragment;
  acts: FindingActs;
  /** Account of the reader: who reported it done does not accept it. */
  readerId: string;
  may: (operation: string) => boolean;
}

const SHAPES: Record<FollowUpFieldsFragment['state'], StatusKind> = {
  OPEN: 'part',
  DONE: 'part',
  ACCEPTED: 'good',
  DROPPED: 'na',
};
const TAKES_FOLLOW_UPS = ['CONFIRMED', 'REOPENED', 'IN_FOLLOW_UP'];

/** What agencies are to do, by when; reported done by one person, accepted by another. */
export function FollowUpsView({ finding, acts, readerId, may }: Props) {
  const words = useWords(findingWords);
  const { formats, said } = useUi();
  const accepted = finding.followUps.filter(({ state }) => state === 'ACCEPTED').length;
  return (
    <section className="sheet" aria-labelledby="tindak-lanjut">
      <header>
        <h2 id="tindak-lanjut">{words.followUps}</h2>
        {finding.followUps.length > 0 && (
          <span className="small muted">
            {words.followUpsDone(formats.number(accepted), formats.number(finding.followUps.length))}
          </span>
        )}
      </header>
      {finding.followUps.length === 0 && <p className="says">{words.followUpsNone}</p>}
      <p className="small muted">{words.usually(said(finding.usualFollowUp))}</p>
      <ul className="steps">
        {finding.followUps.map((followUp) => (
          <li key={followUp.id}>
            <FollowUpLine followUp={followUp} acts={acts} readerId={readerId} may={may} />
          </li>
        ))}
      </ul>
      {may('Mutation.addFollowUp') && TAKES_FOLLOW_UPS.includes(finding.state) && (
        <AddForm key={finding.followUps.length} acts={acts} />
      )}
    </section>
  );
}

function FollowUpLine({
  followUp,
  acts,
  readerId,
  may,
}: Omit<Props, 'finding'> & { followUp: FollowUpFieldsFragment }) {
  const words = useWords(findingWords);
  const { formats, said } = useUi();
  const isOwn = followUp.finishedBy?.id === readerId;
  const judges = followUp.state === 'DONE' && may('Mutation.acceptFollowUp');
  return (
    <>
      <p>
        <b>{followUp.action}</b>
      </p>
      <p className="small muted">
        {followUp.agency} · {words.due(formats.day(followUp.dueOn))}
        {followUp.doneOn && <> · {words.doneOn(formats.day(followUp.doneOn))}</>}
      </p>
      <p>
        <Status kind={SHAPES[followUp.state]}>{said(followUp.stateName)}</Status>{' '}
        {followUp.daysLate > 0 && <Status kind="bad">{words.late(formats.number(followUp.daysLate))}</Status>}
      </p>
      {followUp.evidence && <p className="small">{words.doneEvidence(followUp.evidence)}</p>}
      {followUp.note && <p className="small">{words.followUpNote(followUp.note)}</p>}
      {followUp.state === 'OPEN' && may('Mutation.reportFollowUpDone') && (
        <ReasonForm
          button={words.reportDone}
          label={words.doneWhat}
          needed={words.doneNeeded}
          busy={acts.busy}
          onSend={(evidence) => acts.reportDone(followUp.id, evidence)}
        />
      )}
      {followUp.state === 'OPEN' && may('Mutation.dropFollowUp') && (
        <ReasonForm
          button={words.drop}
          label={words.reason}
          needed={words.reasonNeeded}
          busy={acts.busy}
          onSend={(reason) => acts.drop(followUp.id, reason)}
        />
      )}
      {judges && (
        <>
          <button
            type="button"
            className="btn primary"
            disabled={isOwn || acts.busy}
            aria-describedby={isOwn ? `sendiri-${followUp.id}` : undefined}
            onClick={() => acts.accept(followUp.id)}
          >
            {words.accept}
          </button>
          {isOwn ? (
            <p className="small" id={`sendiri-${followUp.id}`}>
              {words.ownReport}
            </p>
          ) : (
            <ReasonForm
              button={words.sendBack}
              label={words.reason}
              needed={words.reasonNeeded}
              busy={acts.busy}
              onSend={(reason) => acts.sendBack(followUp.id, reason)}
            />
          )}
        </>
      )}
    </>
  );
}

function AddForm({ acts }: { acts: FindingActs }) {
  const words = useWords(findingWords);
  const id = useId();
  const [agency, setAgency] = useState('');
  const [action, setAction] = useState('');
  const [fault, setFault] = useState(false);
  return (
    <details className="fold">
      <summary>{words.add}</summary>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isShort = agency.trim().length < 2 || action.trim().length < 3;
          setFault(isShort);
          if (!isShort && !acts.busy) acts.add(agency.trim(), action.trim());
        }}
      >
        <InputField id={`${id}-agency`} label={words.agency} value={agency} onChange={setAgency} />
        <InputField id={`${id}-action`} label={words.action} value={action} onChange={setAction} />
        {fault && (
          <p className="fault" role="alert">
            {words.addNeeded}
          </p>
        )}
        <button type="submit" className="btn primary" disabled={acts.busy}>
          {acts.busy ? words.busy : words.add}
        </button>
      </form>
    </details>
  );
}
