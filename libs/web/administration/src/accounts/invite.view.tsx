import { type ReactNode, useState } from 'react';
import { type InvitationFieldsFragment } from '@monev/contracts';
import { ErrorSummary, useUi } from '@monev/ui';
import { type RegionSearch, type ToldError, useWords, useProblems } from '@monev/web-kit';
import { CopyButton } from '../forms/copy-button';
import { formWords } from '../forms/form.words';
import { ACCOUNT_FIELDS, AccountFields } from './account-fields';
import { accountFormWords } from './account-form.words';
import { type AccountWish, faultsOf, NEW_ACCOUNT } from './account-wish';

interface InviteProps {
  search: RegionSearch;
  nameOf: (code: string) => ReactNode;
  refusal: ToldError | null;
  busy: boolean;
  onInvite: (wish: AccountWish) => void;
}

/** Asks whom to invite, as what, and where. */
export function InviteView({ search, nameOf, refusal, busy, onInvite }: InviteProps) {
  const words = useWords(accountFormWords);
  const form = useWords(formWords);
  const [wish, setWish] = useState(NEW_ACCOUNT);
  const faults = useProblems(ACCOUNT_FIELDS, refusal);
  return (
    <section className="sheet" aria-labelledby="undang">
      <header>
        <h2 id="undang">{words.inviteTitle}</h2>
      </header>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (faults.passes(faultsOf(wish, words)) && !busy) onInvite(wish);
        }}
      >
        <ErrorSummary title={words.cannotInvite} problems={faults.problems} />
        <p className="small muted">{words.inviteSays}</p>
        <AccountFields wish={wish} onChange={setWish} faults={faults} asksEmail search={search} nameOf={nameOf} />
        <button type="submit" className="btn primary" disabled={busy}>
          {busy ? form.sending : words.invite}
        </button>
      </form>
    </section>
  );
}

interface LinkProps {
  invitation: InvitationFieldsFragment;
  /** Whole address with the secret. */
  link: string;
  onAnother: () => void;
}

/** The link of a new invitation, this once, and a message that carries it. */
export function InvitationLinkView({ invitation, link, onAnother }: LinkProps) {
  const words = useWords(accountFormWords);
  const { formats, said } = useUi();
  const { name, roleLabel, expiresAt } = invitation;
  const message = words.messageText(name, said(roleLabel), link, formats.moment(expiresAt));
  return (
    <section className="sheet" aria-labelledby="tautan">
      <div role="status" className="ready">
        <h2 id="tautan">{words.linkTitle(name)}</h2>
      </div>
      <div className="form">
        <p className="says">{words.linkSays}</p>
        <div className="fld">
          <label htmlFor="tautan-teks">{words.link}</label>
          <input id="tautan-teks" type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
        </div>
        <div className="actions">
          <CopyButton primary text={link} label={words.copyLink} />
        </div>
        <div className="fld">
          <label htmlFor="tautan-pesan">{words.message}</label>
          <textarea id="tautan-pesan" readOnly rows={7} value={message} onFocus={(event) => event.target.select()} />
        </div>
        <div className="actions">
          <CopyButton text={message} label={words.copyMessage} />
          <button type="button" className="btn" onClick={onAnother}>
            {words.another}
          </button>
        </div>
      </div>
    </section>
  );
}
