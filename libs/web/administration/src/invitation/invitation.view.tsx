import { useState } from 'react';
import { type InvitationPreviewQuery } from '@monev/contracts';
import { ErrorSummary, useUi } from '@monev/ui';
import { type ToldError, useLanguage, usePageTitle, useWords, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { newPasswordFault } from '../forms/new-password';
import { PasswordField } from '../forms/password-field';
import { invitationWords } from './invitation.words';

const FIELDS = ['password'];

interface Props {
  invitation: NonNullable<InvitationPreviewQuery['invitation']>;
  refusal: ToldError | null;
  busy: boolean;
  onAccept: (password: string) => void;
}

/** Whom the link invites, as what and where, and the one thing that is asked: a password. */
export function InvitationView({ invitation, refusal, busy, onAccept }: Props) {
  const words = useWords(invitationWords);
  const form = useWords(formWords);
  const { said } = useUi();
  const { language } = useLanguage();
  const [password, setPassword] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  const { name, email, roleLabel, regions, needsSecondFactor } = invitation;
  usePageTitle(words.title);
  return (
    <div className="door">
      <h1 className="lede">{words.head(name)}</h1>
      <p className="says">
        <b>
          {words.roleIs(said(roleLabel))}
          {regions.length > 0 && <> {words.forRegions(regions.map((region) => region.name).join(', '))}</>}.
        </b>{' '}
        {words.says} {needsSecondFactor && words.then2fa}
      </p>
      <section className="sheet" aria-label={words.title}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (passes([newPasswordFault('password', password, [name, email], language)]) && !busy) onAccept(password);
          }}
        >
          <ErrorSummary title={form.problems} problems={problems} />
          <div className="fld">
            <label htmlFor={idOf('email')}>{words.email}</label>
            <input id={idOf('email')} type="email" value={email} readOnly autoComplete="username" />
          </div>
          <PasswordField
            id={idOf('password')}
            label={words.password}
            isNew
            focused
            value={password}
            onChange={setPassword}
            error={textOf('password')}
          />
          <button type="submit" className="btn primary" disabled={busy}>
            {busy ? form.sending : words.accept}
          </button>
        </form>
      </section>
    </div>
  );
}
