import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type AccountFieldsFragment, type InvitationFieldsFragment } from '@monev/contracts';
import { DataTable, InputField, Status, useUi } from '@monev/ui';
import { usePageTitle, useWords } from '@monev/web-kit';
import { accountsWords } from './accounts.words';
import { findAccounts } from './find-accounts';

interface Props {
  accounts: readonly AccountFieldsFragment[];
  invitations: readonly InvitationFieldsFragment[];
  ownId: string;
  /** Regions of an account in words. */
  scopeOf: (holder: { role: string; regions: readonly string[] }) => ReactNode;
  invite: ReactNode;
  revoking: boolean;
  refusal: string | null;
  /** False while more accounts are on their way. */
  complete: boolean;
  onRevoke: (id: string) => void;
}

/** Everybody with an account and everybody invited, and the form that invites the next. */
export function AccountsView(props: Props) {
  const { accounts, invitations, invite } = props;
  const words = useWords(accountsWords);
  const { formats } = useUi();
  const alone = props.complete && accounts.length === 1 && invitations.length === 0;
  const [opened, setOpened] = useState(alone);
  const active = formats.number(accounts.filter(({ isActive }) => isActive).length) + (props.complete ? '' : '+');
  const head = alone
    ? words.headFirst
    : invitations.length > 0
      ? words.headWaiting(active, formats.number(invitations.length))
      : words.head(active);
  usePageTitle(words.title);
  return (
    <>
      <h1 className="lede">{head}</h1>
      {alone && <p className="says">{words.saysFirst}</p>}
      {!opened && (
        <div className="actions">
          <button type="button" className="btn primary" onClick={() => setOpened(true)}>
            {words.invite}
          </button>
        </div>
      )}
      <div className="stack">
        {opened && invite}
        <AccountTable {...props} />
        <InvitationTable {...props} />
      </div>
    </>
  );
}

function AccountTable({ accounts, ownId, scopeOf }: Props) {
  const words = useWords(accountsWords);
  const { formats, said } = useUi();
  const [search, setSearch] = useState('');
  const found = findAccounts(accounts, search);
  return (
    <section className="sheet" aria-labelledby="daftar-akun">
      <header>
        <h2 id="daftar-akun">{words.list}</h2>
      </header>
      <div className="form">
        <InputField
          id="cari-akun"
          label={words.search}
          type="search"
          autoComplete="off"
          optional
          value={search}
          onChange={setSearch}
        />
      </div>
      <p className="small muted search-result" role="status">
        {search ? words.found(formats.number(found.length)) : words.listSays}
      </p>
      {found.length === 0 ? (
        <p className="says">{words.none}</p>
      ) : (
        <DataTable
          caption={words.list}
          captionHidden
          rows={found}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: words.name,
              sortValue: ({ name }) => name.toLowerCase(),
              cell: ({ id, name, email }) => (
                <>
                  <Link to={`/administrasi/akun/${id}`}>{name}</Link>{' '}
                  {id === ownId && <span className="tag">{words.you}</span>}
                  <span className="address">{email}</span>
                </>
              ),
            },
            { key: 'role', head: words.role, sortValue: ({ role }) => role, cell: ({ roleLabel }) => said(roleLabel) },
            { key: 'scope', head: words.scope, secondary: true, cell: (account) => scopeOf(account) },
            {
              key: 'state',
              head: words.state,
              cell: ({ isActive }) =>
                isActive ? <Status kind="good">{words.active}</Status> : <Status kind="na">{words.inactive}</Status>,
            },
            {
              key: 'seen',
              head: words.lastSignIn,
              secondary: true,
              sortValue: ({ lastSignInAt }) => lastSignInAt,
              cell: ({ lastSignInAt }) => (lastSignInAt ? formats.moment(lastSignInAt) : words.never),
            },
          ]}
        />
      )}
    </section>
  );
}

function InvitationTable({ invitations, scopeOf, revoking, refusal, onRevoke }: Props) {
  const words = useWords(accountsWords);
  const { formats, said } = useUi();
  return (
    <section className="sheet" aria-labelledby="daftar-undangan">
      <header>
        <h2 id="daftar-undangan">{words.waiting}</h2>
      </header>
      {refusal && (
        <p className="note bad" role="alert">
          {refusal}
        </p>
      )}
      {invitations.length === 0 ? (
        <p className="says">{words.waitingNone}</p>
      ) : (
        <DataTable
          caption={words.waitingSays}
          rows={invitations}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: words.name,
              cell: ({ name, email }) => (
                <>
                  {name}
                  <span className="address">{email}</span>
                </>
              ),
            },
            { key: 'role', head: words.role, cell: ({ roleLabel }) => said(roleLabel) },
            { key: 'scope', head: words.scope, secondary: true, cell: (invitation) => scopeOf(invitation) },
            {
              key: 'expires',
              head: words.expires,
              secondary: true,
              cell: ({ expiresAt }) => formats.moment(expiresAt),
            },
            {
              key: 'revoke',
              head: words.action,
              cell: ({ id, name }) => (
                <button
                  type="button"
                  className="link"
                  disabled={revoking}
                  aria-label={words.revokeNamed(name)}
                  onClick={() => onRevoke(id)}
                >
                  {words.revoke}
                </button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
