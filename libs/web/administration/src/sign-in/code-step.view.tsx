import { useState } from 'react';
import { ErrorSummary, InputField } from '@monev/ui';
import { type ToldError, usePageTitle, useWords, missing, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { signInWords } from './sign-in.words';

interface Props {
  refusal: ToldError | null;
  busy: boolean;
  onCode: (code: string) => void;
  /** Gives the unfinished sign-in up. */
  onBeginAgain: () => void;
}

/** Second step: a code of the app, or a recovery code where the phone is lost. */
export function CodeStepView({ refusal, busy, onCode, onBeginAgain }: Props) {
  const words = useWords(signInWords);
  const form = useWords(formWords);
  const [byRecovery, setByRecovery] = useState(false);
  const [code, setCode] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(['code'], refusal);
  usePageTitle(words.codeTitle);
  return (
    <div className="door">
      <h1 className="lede">{byRecovery ? words.recoveryHead : words.codeHead}</h1>
      <p className="says">{byRecovery ? words.recoverySays : words.codeSays}</p>
      <section className="sheet" aria-label={words.codeTitle}>
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const complete = passes([missing('code', code, byRecovery ? words.recoveryNeeded : words.codeNeeded)]);
            if (complete && !busy) onCode(byRecovery ? code : code.replace(/\s/g, ''));
          }}
        >
          <ErrorSummary title={words.cannot} problems={problems} />
          {byRecovery ? (
            <InputField
              key="recovery"
              id={idOf('code')}
              label={words.recoveryCode}
              help={words.recoveryHelp}
              autoComplete="off"
              exact
              focused
              value={code}
              onChange={setCode}
              error={textOf('code')}
            />
          ) : (
            <CodeField id={idOf('code')} value={code} onChange={setCode} error={textOf('code')} focused />
          )}
          <button type="submit" className="btn primary" disabled={busy}>
            {busy ? form.sending : words.confirm}
          </button>
        </form>
        <div className="foot">
          <button
            type="button"
            className="link"
            onClick={() => {
              setByRecovery(!byRecovery);
              setCode('');
              passes([]);
            }}
          >
            {byRecovery ? words.haveApp : words.lostPhone}
          </button>
          <button type="button" className="link" onClick={onBeginAgain}>
            {words.beginAgain}
          </button>
        </div>
      </section>
    </div>
  );
}

interface CodeProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  focused?: boolean;
}

/** Six digits; phones offer the code themselves and open the number keyboard. */
export function CodeField(props: CodeProps) {
  const words = useWords(signInWords);
  return (
    <InputField
      {...props}
      label={words.code}
      help={words.codeHelp}
      autoComplete="one-time-code"
      inputMode="numeric"
      exact
      maxLength={9}
    />
  );
}
