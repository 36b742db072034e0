import { useState } from 'react';
import { type FirstAdministratorInput } from '@monev/contracts';
import { ErrorSummary, InputField } from '@monev/ui';
import {
  type ToldError,
  useLanguage,
  usePageTitle,
  useWords,
  SIGN_IN_PAGE,
  missing,
  useProblems,
} from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { newPasswordFault } from '../forms/new-password';
import { PasswordField } from '../forms/password-field';
import { firstRunWords } from './first-run.words';

const FIELDS = ['token', 'name', 'email', 'password'] as const;

interface Props {
  /** Out of the printed link; null when the page was opened without. */
  token: string | null;
  refusal: ToldError | null;
  busy: boolean;
  onCreate: (input: FirstAdministratorInput) => void;
}

/** The first page of an empty installation. The token is asked for only where the link did not bring it. */
export function FirstRunView({ token, refusal, busy, onCreate }: Props) {
  const words = useWords(firstRunWords);
  const form = useWords(formWords);
  const { language } = useLanguage();
  const [values, setValues] = useState({ token: token ?? '', name: '', email: '', password: '' });
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  usePageTitle(words.title);
  const put = (field: (typeof FIELDS)[number]) => (value: string) => setValues((now) => ({ ...now, [field]: value }));
  const tokenAsked = token === null || textOf('token') !== null;
  const send = () => {
    const complete = passes([
      missing('token', values.token, words.tokenNeeded),
      missing('name', values.name, words.nameNeeded),
      missing('email', values.email, words.emailNeeded),
      newPasswordFault('password', values.password, [values.name, values.email], language),
    ]);
    if (complete && !busy) onCreate({ ...values, token: values.token.trim() });
  };
  return (
    <div className="door wide">
      <h1 className="lede">{words.head}</h1>
      <p className="says">{words.says}</p>
      <p className="small">
        {words.haveAccount} <a href={SIGN_IN_PAGE}>{words.toSignIn}</a>
      </p>
      <div className="grid">
        <section className="sheet c8" aria-label={words.title}>
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
          >
            <ErrorSummary title={form.problems} problems={problems} />
            {tokenAsked && (
              <InputField
                id={idOf('token')}
                label={words.token}
                help={words.tokenHelp}
                autoComplete="off"
                exact
                value={values.token}
                onChange={put('token')}
                error={textOf('token')}
              />
            )}
            <InputField
              id={idOf('name')}
              label={words.name}
              autoComplete="name"
              value={values.name}
              onChange={put('name')}
              error={textOf('name')}
            />
            <InputField
              id={idOf('email')}
              label={words.email}
              help={words.emailHelp}
              type="email"
              inputMode="email"
              autoComplete="username"
              exact
              value={values.email}
              onChange={put('email')}
              error={textOf('email')}
            />
            <PasswordField
              id={idOf('password')}
              label={words.password}
              isNew
              value={values.password}
              onChange={put('password')}
              error={textOf('password')}
            />
            <button type="submit" className="btn primary" disabled={busy}>
              {busy ? form.sending : words.create}
            </button>
          </form>
        </section>
        <AboutAdministrators />
      </div>
    </div>
  );
}

function AboutAdministrators() {
  const words = useWords(firstRunWords);
  return (
    <aside className="sheet c4 about">
      <h2>{words.aboutTitle}</h2>
      <ul className="plain">
        <li>{words.does}</li>
        <li>{words.sees}</li>
        <li>{words.recorded}</li>
      </ul>
      <h2>{words.nextTitle}</h2>
      <ol className="plain">
        <li>{words.next1}</li>
        <li>{words.next2}</li>
        <li>{words.next3}</li>
      </ol>
    </aside>
  );
}
