import { useState } from 'react';
import { ErrorSummary, useUi } from '@monev/ui';
import { type ToldError, useWords, missing, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { CodeField } from '../sign-in/code-step.view';
import { RecoveryCodeList } from '../sign-in/recovery-codes.view';
import { signInWords } from '../sign-in/sign-in.words';
import { ownAccountWords } from './own-account.words';

interface Props {
  left: number;
  /** The new ones, until the person has kept them. */
  codes: readonly string[] | null;
  refusal: ToldError | null;
  busy: boolean;
  onRenew: (code: string) => void;
  onSaved: () => void;
}

const FIELDS = ['code'];

/** How many recovery codes are left, and new ones against a code of the app. */
export function RecoveryView({ left, codes, refusal, busy, onRenew, onSaved }: Props) {
  const words = useWords(ownAccountWords);
  const door = useWords(signInWords);
  const form = useWords(formWords);
  const { formats } = useUi();
  const [code, setCode] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(FIELDS, refusal);
  return (
    <section className="sheet" aria-labelledby="pemulihan">
      <header>
        <h2 id="pemulihan">{words.codes}</h2>
      </header>
      {codes ? (
        <>
          <p className="says">{door.codesSays}</p>
          <RecoveryCodeList
            codes={codes}
            onSaved={() => {
              setCode('');
              onSaved();
            }}
          />
        </>
      ) : (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (passes([missing('code', code, door.codeNeeded)]) && !busy) onRenew(code.replace(/\s/g, ''));
          }}
        >
          <ErrorSummary title={words.cannotRenew} problems={problems} />
          <p className="small muted">{words.codesLeft(formats.number(left))}</p>
          <CodeField id={idOf('code')} value={code} onChange={setCode} error={textOf('code')} />
          <button type="submit" className="btn" disabled={busy}>
            {busy ? form.sending : words.renew}
          </button>
        </form>
      )}
    </section>
  );
}
