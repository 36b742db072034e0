import { useState } from 'react';
import { ErrorSummary, Status } from '@monev/ui';
import { type ToldError, useLanguage, useWords, missing, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { newPasswordFault } from '../forms/new-password';
import { PasswordField } from '../forms/password-field';
import { ownAccountWords } from './own-account.words';

interface Props {
  account: { readonly name: string; readonly email: string };
  refusal: ToldError | null;
  busy: boolean;
  changed: boolean;
  /** Resolves to whether the password was changed. */
  onChange: (current: string, next: string) => Promise<boolean>;
}

/** The server calls the new password "password". */
const FIELDS = ['password'];

export function PasswordChangeView({ account, refusal, busy, changed, onChange }: Props) {
  const words = useWords(ownAccountWords);
  const form = useWords(formWords);
  const { language } = useLanguage();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  const send = async () => {
    const complete = passes([
      missing('current', current, form.passwordNeeded),
      newPasswordFault('password', next, [account.name, account.email], language),
    ]);
    if (!complete || busy || !(await onChange(current, next))) return;
    setCurrent('');
    setNext('');
  };
  return (
    <section className="sheet" aria-labelledby="sandi">
      <header>
        <h2 id="sandi">{words.password}</h2>
      </header>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary title={words.cannotChange} problems={problems} />
        {changed && problems.length === 0 && (
          <p className="note good" role="status">
            <Status kind="good">{words.changed}</Status>
          </p>
        )}
        <p className="small muted">{words.passwordSays}</p>
        <input type="email" value={account.email} autoComplete="username" readOnly hidden />
        <PasswordField
          id={idOf('current')}
          label={words.current}
          value={current}
          onChange={setCurrent}
          error={textOf('current')}
        />
        <PasswordField
          id={idOf('password')}
          label={words.next}
          isNew
          value={next}
          onChange={setNext}
          error={textOf('password')}
        />
        <button type="submit" className="btn primary" disabled={busy}>
          {busy ? form.sending : words.change}
        </button>
      </form>
    </section>
  );
}
