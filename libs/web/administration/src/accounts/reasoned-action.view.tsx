import { useId, useState } from 'react';
import { ErrorSummary, InputField, Status } from '@monev/ui';
import { type ToldError, useWords, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { accountPageWords } from './account-page.words';

/** Letters a reason must have, as the server counts. */
const LEAST_REASON = 5;
const FIELDS = ['reason'];

interface Props {
  title: string;
  says: string;
  button: string;
  danger?: boolean;
  busy: boolean;
  refusal: ToldError | null;
  /** What was done; null while it was not. */
  done: string | null;
  onAct: (reason: string) => void;
}

/** Something done to somebody else's account: what it does, why it is done, and that it was. */
export function ReasonedActionView({ title, says, button, danger = false, busy, refusal, done, onAct }: Props) {
  const words = useWords(accountPageWords);
  const form = useWords(formWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  const check = () =>
    passes([reason.trim().length < LEAST_REASON ? { field: 'reason', text: words.reasonNeeded } : null]);
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!check() || busy) return;
          onAct(reason.trim());
          setReason('');
        }}
      >
        <ErrorSummary title={words.cannot} problems={problems} />
        <p className="small muted">{says}</p>
        <InputField
          id={idOf('reason')}
          label={words.reason}
          help={words.reasonHelp}
          autoComplete="off"
          value={reason}
          onChange={setReason}
          error={textOf('reason')}
        />
        <button type="submit" className={danger ? 'btn danger' : 'btn'} disabled={busy}>
          {busy ? form.sending : button}
        </button>
        {done && (
          <p role="status">
            <Status kind="good">{done}</Status>
          </p>
        )}
      </form>
    </section>
  );
}
