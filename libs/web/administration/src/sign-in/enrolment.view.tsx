import { useState } from 'react';
import { ErrorSummary } from '@monev/ui';
import { type ToldError, usePageTitle, useWords, missing, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { CodeField } from './code-step.view';
import { signInWords } from './sign-in.words';

interface Props {
  /** Base32, for typing. */
  secret: string;
  /** data:image/png */
  qrCode: string;
  refusal: ToldError | null;
  busy: boolean;
  onCode: (code: string) => void;
}

/** First sign-in of a role with a second factor: the picture, the key for typing, and the first code as proof. */
export function EnrolmentView({ secret, qrCode, refusal, busy, onCode }: Props) {
  const words = useWords(signInWords);
  const form = useWords(formWords);
  const [code, setCode] = useState('');
  const { problems, idOf, textOf, passes } = useProblems(['code'], refusal);
  usePageTitle(words.enrolTitle);
  return (
    <div className="door">
      <h1 className="lede">{words.enrolHead}</h1>
      <p className="says">{words.enrolSays}</p>
      <section className="sheet" aria-label={words.enrolTitle}>
        <ol className="ways">
          <li>
            <p>{words.enrolStep1}</p>
            <img className="qr" src={qrCode} alt={words.enrolQr} width="240" height="240" />
            <p className="small muted">{words.enrolSecret}</p>
            <p className="secret">
              <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </li>
          <li>
            <p>{words.enrolStep2}</p>
            <form
              className="form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (passes([missing('code', code, words.codeNeeded)]) && !busy) onCode(code.replace(/\s/g, ''));
              }}
            >
              <ErrorSummary title={words.cannot} problems={problems} />
              <CodeField id={idOf('code')} value={code} onChange={setCode} error={textOf('code')} />
              <button type="submit" className="btn primary" disabled={busy}>
                {busy ? form.sending : words.enrolConfirm}
              </button>
            </form>
          </li>
        </ol>
      </section>
    </div>
  );
}
