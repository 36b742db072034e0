import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  AccountDocument,
  type AccountFieldsFragment,
  ChangeAccountDocument,
  DeactivateAccountDocument,
  EndAccountSessionsDocument,
  ReactivateAccountDocument,
  ResetSecondFactorDocument,
  type UserRole,
} from '@monev/contracts';
import { EmptyState, ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useRegionSearch, useSession, useToldError, useWords } from '@monev/web-kit';
import '../administration.css';
import { AccountChangeView } from './account-change.view';
import { accountPageWords } from './account-page.words';
import { ReasonedActionView } from './reasoned-action.view';
import { RegionName } from './region-name';

/** `/administrasi/akun/:id`: one account, and all that an administrator does to it. */
export function AccountPage() {
  const words = useWords(accountPageWords);
  const { formats, said } = useUi();
  const { id = '' } = useParams();
  const { account: me } = useSession();
  const { data, error, refetch } = useQuery(AccountDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const told = useToldError(error);
  const account = data?.account;
  usePageTitle(account?.name ?? words.back);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  if (!account) {
    return (
      <>
        <h1 className="lede">{words.notFound}</h1>
        <EmptyState title={words.notFound} hint={words.notFoundHint}>
          <Link className="btn" to="/administrasi/akun">
            {words.toList}
          </Link>
        </EmptyState>
      </>
    );
  }
  const isOwn = account.id === me.id;
  return (
    <>
      <nav aria-label={words.back}>
        <ol className="crumbs">
          <li>
            <Link to="/administrasi/akun">{words.back}</Link>
          </li>
          <li>
            <span aria-current="page">{account.name}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">
        {account.isActive ? words.head(account.name, said(account.roleLabel)) : words.inactiveHead(account.name)}
      </h1>
      <p className="asof">{words.facts(account.email, formats.moment(account.createdAt))}</p>
      <div className="stack account-page">
        {isOwn ? <p className="note">{words.own}</p> : <Change account={account} />}
        <div className="pair">
          <Sessions account={account} />
          {!isOwn && <SecondFactor account={account} />}
          {!isOwn && (account.isActive ? <Deactivation account={account} /> : <Reactivation account={account} />)}
        </div>
      </div>
    </>
  );
}

interface Props {
  account: AccountFieldsFragment;
}

function Change({ account }: Props) {
  const search = useRegionSearch();
  const [change, { loading, error, data }] = useMutation(ChangeAccountDocument);
  return (
    <AccountChangeView
      key={account.id}
      account={account}
      search={search}
      nameOf={(code) => <RegionName code={code} />}
      refusal={useToldError(error)}
      busy={loading}
      saved={Boolean(data)}
      onSave={({ name, role, regions, agency }) => {
        const { id, revision } = account;
        const input = { id, revision, name, role: role as UserRole, regions, agency: agency.trim() || null };
        void change({ variables: { input } }).catch(() => null);
      }}
    />
  );
}

function Sessions({ account }: Props) {
  const words = useWords(accountPageWords);
  const { formats } = useUi();
  const [end, { loading, error, data }] = useMutation(EndAccountSessionsDocument);
  const refused = useToldError(error);
  return (
    <section className="sheet" aria-labelledby="sesi-akun">
      <header>
        <h2 id="sesi-akun">{words.sessions}</h2>
      </header>
      <div className="form">
        <p className="small muted">{words.sessionsSays}</p>
        {refused && (
          <p className="note bad" role="alert">
            {refused.message}
          </p>
        )}
        <button
          type="button"
          className="btn"
          disabled={loading}
          onClick={() => void end({ variables: { id: account.id } }).catch(() => null)}
        >
          {words.endSessions}
        </button>
        <p role="status" className="small muted">
          {data ? words.sessionsEnded(formats.number(data.endAccountSessions)) : ''}
        </p>
      </div>
    </section>
  );
}

function SecondFactor({ account }: Props) {
  const words = useWords(accountPageWords);
  const [reset, { loading, error, data }] = useMutation(ResetSecondFactorDocument);
  return (
    <ReasonedActionView
      title={words.factor}
      says={words.factorSays}
      button={words.resetFactor}
      busy={loading}
      refusal={useToldError(error)}
      done={data ? words.factorReset : null}
      onAct={(reason) => void reset({ variables: { id: account.id, reason } }).catch(() => null)}
    />
  );
}

function Deactivation({ account }: Props) {
  const words = useWords(accountPageWords);
  const [deactivate, { loading, error }] = useMutation(DeactivateAccountDocument);
  return (
    <ReasonedActionView
      key="deactivate"
      title={words.deactivate}
      says={words.deactivateSays}
      button={words.deactivate}
      danger
      busy={loading}
      refusal={useToldError(error)}
      done={null}
      onAct={(reason) => void deactivate({ variables: { id: account.id, reason } }).catch(() => null)}
    />
  );
}

function Reactivation({ account }: Props) {
  const words = useWords(accountPageWords);
  const [reactivate, { loading, error }] = useMutation(ReactivateAccountDocument);
  return (
    <ReasonedActionView
      key="reactivate"
      title={words.reactivate}
      says={words.reactivateSays}
      button={words.reactivate}
      busy={loading}
      refusal={useToldError(error)}
      done={null}
      onAct={(reason) => void reactivate({ variables: { id: account.id, reason } }).catch(() => null)}
    />
  );
}
