import { type ReactNode, useState } from 'react';
import { ErrorSummary, InputField } from '@monev/ui';
import { type ToldError, usePageTitle, useWords, missing, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { PasswordField } from '../forms/password-field';
import { signInWords } from './sign-in.words';

interface Props {
  /** Why the person is here, when there is something to say. */
  notice: string | null;
  refusal: ToldError | null;
  busy: boolean;
  onSignIn: (email: string, password: string) => void;
  /** The door by the own provider of the office, where there is one. */
  office: ReactNode;
}

/** First step of a sign-in. Enter sends it. */
export function PasswordStepView({ notice, refusal, busy, onSignIn, office }: Props) {
  const words = useWords(signInWords);
  const form = useWords(formWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { problems, idOf, textOf, passes } = useProblems([], refusal);
  usePageTitle(words.title);
  return (
    <div className="door">
      <h1 className="lede">{words.head}</h1>
      <p className="says">{words.says}</p>
      {notice && (
        <p className="note warn" role="status">
          {notice}
        </p>
      )}
      <section className="sheet" aria-label={words.title}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const complete = passes([
              missing('email', email, words.emailNeeded),
              missing('password', password, form.passwordNeeded),
            ]);
            if (complete && !busy) onSignIn(email, password);
          }}
        >
          <ErrorSummary title={words.cannot} problems={problems} />
          <InputField
            id={idOf('email')}
            label={words.email}
            type="email"
            autoComplete="username"
            inputMode="email"
            exact
            focused
            value={email}
            onChange={setEmail}
            error={textOf('email')}
          />
          <PasswordField
            id={idOf('password')}
            label={words.password}
            value={password}
            onChange={setPassword}
            error={textOf('password')}
          />
          <button type="submit" className="btn primary" disabled={busy}>
            {busy ? form.sending : words.signIn}
          </button>
        </form>
        {office}
      </section>
    </div>
  );
}

interface OfficeProps {
  label: string;
  /** Address that begins the sign-in at the provider. */
  path: string;
  /** Page to come back to. */
  back: string;
}

/** A link, not a button of ours: the browser itself walks to the provider and back. */
export function OfficeDoor({ label, path, back }: OfficeProps) {
  const words = useWords(signInWords);
  return (
    <div className="office-door">
      <p className="small muted">{words.orOffice}</p>
      <a className="btn" href={`${path}?${new URLSearchParams({ next: back })}`}>
        {words.withOffice(label)}
      </a>
    </div>
  );
}
