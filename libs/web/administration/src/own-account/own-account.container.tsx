import { useMutation, useQuery } from '@apollo/client/react';
import {
  ChangePasswordDocument,
  EndMyOtherSessionsDocument,
  EndMySessionDocument,
  OwnSessionsDocument,
  RenewRecoveryCodesDocument,
} from '@monev/contracts';
import { ErrorState, LoadingState, useUi } from '@monev/ui';
import { type OwnAccount, usePageTitle, useSession, useToldError, useVisit, useWords } from '@monev/web-kit';
import '../administration.css';
import { PasswordChangeView } from './password-change.view';
import { RecoveryView } from './recovery.view';
import { SessionsView } from './sessions.view';
import { ownAccountWords } from './own-account.words';

/** `/akun`: who I am here, where I am signed in, my password and my recovery codes. */
export function OwnAccountPage() {
  const words = useWords(ownAccountWords);
  const { said } = useUi();
  const { account } = useSession();
  usePageTitle(words.title);
  return (
    <>
      <h1 className="lede">{words.head(account.name, said(account.roleLabel))}</h1>
      <div className="stack">
        <Facts account={account} />
        <Sessions />
        <div className="pair">
          {account.hasPassword ? <PasswordChange account={account} /> : <p className="note">{words.noPassword}</p>}
          {account.hasSecondFactor && <Recovery left={account.recoveryCodesLeft} />}
        </div>
      </div>
    </>
  );
}

function Facts({ account }: { account: OwnAccount }) {
  const words = useWords(ownAccountWords);
  const named = account.regions.map(({ name }) => name).join(', ');
  const scope = account.wholeProvince ? words.wholeProvince : named || words.noCase;
  return (
    <dl className="facts">
      <div>
        <dt>{words.email}</dt>
        <dd>{account.email}</dd>
      </div>
      <div>
        <dt>{words.scope}</dt>
        <dd>{scope}</dd>
      </div>
      {account.agency && (
        <div>
          <dt>{words.agency}</dt>
          <dd>{account.agency}</dd>
        </div>
      )}
      <div>
        <dt>{words.factor}</dt>
        <dd>{account.hasSecondFactor ? words.factorOn : words.factorOff}</dd>
      </div>
    </dl>
  );
}

function Sessions() {
  const words = useWords(ownAccountWords);
  const { data, error, refetch } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [end, ending] = useMutation(EndMySessionDocument, {
    update: (cache, { data: answer }) => {
      if (answer) cache.writeQuery({ query: OwnSessionsDocument, data: { mySessions: answer.endMySession } });
    },
  });
  const [endOthers, endingOthers] = useMutation(EndMyOtherSessionsDocument, {
    refetchQueries: [OwnSessionsDocument],
    awaitRefetchQueries: true,
  });
  const told = useToldError(error);
  const refused = useToldError(ending.error ?? endingOthers.error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.sessionsLoading} />;
  return (
    <SessionsView
      sessions={data.mySessions}
      busy={ending.loading || endingOthers.loading}
      refusal={refused?.message ?? null}
      ended={endingOthers.data?.endMyOtherSessions ?? null}
      onEnd={(id) => void end({ variables: { id } }).catch(() => null)}
      onEndOthers={() => void endOthers().catch(() => null)}
    />
  );
}

function PasswordChange({ account }: { account: OwnAccount }) {
  const [change, { loading, error, data }] = useMutation(ChangePasswordDocument, {
    refetchQueries: [OwnSessionsDocument],
  });
  return (
    <PasswordChangeView
      account={account}
      refusal={useToldError(error)}
      busy={loading}
      changed={Boolean(data)}
      onChange={(current, next) =>
        change({ variables: { current, next } }).then(
          ({ data: answer }) => Boolean(answer),
          () => false,
        )
      }
    />
  );
}

function Recovery({ left }: { left: number }) {
  const { askAgain } = useVisit();
  const [renew, { loading, error, data, reset }] = useMutation(RenewRecoveryCodesDocument, { fetchPolicy: 'no-cache' });
  return (
    <RecoveryView
      left={left}
      codes={data?.renewRecoveryCodes ?? null}
      refusal={useToldError(error)}
      busy={loading}
      onRenew={(code) => void renew({ variables: { code } }).catch(() => null)}
      onSaved={() => {
        reset();
        void askAgain().catch(() => null);
      }}
    />
  );
}
