import { type ReactNode, useState } from 'react';
import { type AccountFieldsFragment } from '@monev/contracts';
import { ErrorSummary, Status } from '@monev/ui';
import { type RegionSearch, type ToldError, useWords, useProblems } from '@monev/web-kit';
import { formWords } from '../forms/form.words';
import { ACCOUNT_FIELDS, AccountFields } from './account-fields';
import { accountFormWords } from './account-form.words';
import { accountPageWords } from './account-page.words';
import { type AccountWish, faultsOf } from './account-wish';

interface Props {
  account: AccountFieldsFragment;
  search: RegionSearch;
  nameOf: (code: string) => ReactNode;
  refusal: ToldError | null;
  busy: boolean;
  saved: boolean;
  onSave: (wish: AccountWish) => void;
}

/** Name, role, regions and agency of somebody else's account. */
export function AccountChangeView({ account, search, nameOf, refusal, busy, saved, onSave }: Props) {
  const words = useWords(accountPageWords);
  const fields = useWords(accountFormWords);
  const form = useWords(formWords);
  const [wish, setWish] = useState<AccountWish>({ ...account, agency: account.agency ?? '' });
  const faults = useProblems(ACCOUNT_FIELDS, refusal);
  return (
    <section className="sheet" aria-labelledby="ubah">
      <header>
        <h2 id="ubah">{words.change}</h2>
      </header>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (faults.passes(faultsOf(wish, fields)) && !busy) onSave(wish);
        }}
      >
        <ErrorSummary title={words.cannotSave} problems={faults.problems} />
        <p className="small muted">{words.changeSays}</p>
        <AccountFields
          wish={wish}
          onChange={setWish}
          faults={faults}
          asksEmail={false}
          search={search}
          nameOf={nameOf}
        />
        <button type="submit" className="btn primary" disabled={busy}>
          {busy ? form.sending : words.save}
        </button>
        {saved && faults.problems.length === 0 && (
          <p role="status">
            <Status kind="good">{words.saved}</Status>
          </p>
        )}
      </form>
    </section>
  );
}
