import { useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { AccountLogDocument, AuditEntriesDocument, AuditHeadDocument, RegionNamesDocument } from '@monev/contracts';
import { ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useRegionSearch, useSession, useToldError, useWords } from '@monev/web-kit';
import { RegionName, RegionNames } from '../accounts/region-name';
import '../administration.css';
import { AuditEntriesView } from './audit-entries.view';
import { filterOf, readWish, writeWish } from './audit-filter';
import { AuditFilterView } from './audit-filter.view';
import { auditWords } from './audit.words';

/** `/administrasi/audit`: the whole record for auditors; for administrators what concerns accounts. */
export function AuditPage() {
  const words = useWords(auditWords);
  const { may } = useSession();
  usePageTitle(words.title);
  return may('Query.auditEntries') ? <WholeRecord /> : <AccountRecord />;
}

const regionName = (code: string) => <RegionName code={code} />;
const codesOf = (entries: readonly { readonly regionCode: string | null }[]) =>
  entries.flatMap(({ regionCode }) => regionCode ?? []);

function WholeRecord() {
  const words = useWords(auditWords);
  const { formats } = useUi();
  const { may } = useSession();
  const search = useRegionSearch();
  const [params, setParams] = useSearchParams();
  const wish = readWish(params);
  const region = useQuery(RegionNamesDocument, { variables: { codes: [wish.region] }, skip: wish.region === '' });
  const page = useQuery(AuditEntriesDocument, {
    variables: { filter: filterOf(wish) },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  // Asked after the page, which is an act of its own on record.
  const head = useQuery(AuditHeadDocument, { fetchPolicy: 'cache-and-network', skip: !page.data });
  const told = useToldError(page.error ?? head.error);
  const shown = page.data?.auditEntries;
  const more = () =>
    void page.fetchMore({
      variables: { after: shown?.endCursor },
      updateQuery: (before, { fetchMoreResult: { auditEntries } }) => ({
        auditEntries: { ...auditEntries, nodes: [...before.auditEntries.nodes, ...auditEntries.nodes] },
      }),
    });
  const seal = head.data?.auditHead;
  return (
    <>
      <h1 className="lede">{seal ? words.head(formats.number(seal.seq)) : words.title}</h1>
      <p className="asof">{words.read}</p>
      <AuditFilterView
        wish={wish}
        onChange={(next) => setParams(writeWish(next), { preventScrollReset: true })}
        search={search}
        regionName={region.data?.regionsNamed[0]?.name ?? wish.region}
        mayExport={may('GET /api/audit/export.csv')}
      />
      <div className="stack">
        {told && <ErrorState error={told} onRetry={() => void page.refetch()} />}
        {shown ? (
          <RegionNames codes={codesOf(shown.nodes)}>
            <AuditEntriesView
              entries={shown.nodes}
              regionName={regionName}
              onMore={shown.hasNextPage ? more : null}
              loadingMore={page.loading}
            />
          </RegionNames>
        ) : (
          !told && <LoadingState label={words.loading} tall />
        )}
        {seal && <Seal seq={formats.number(seal.seq)} hash={seal.hash} />}
      </div>
    </>
  );
}

/** The head of the chain, with the words that say what it is good for. */
function Seal({ seq, hash }: { seq: string; hash: string }) {
  const words = useWords(auditWords);
  return (
    <section className="sheet" aria-labelledby="segel">
      <header>
        <h2 id="segel">{words.sealTitle}</h2>
      </header>
      <dl className="facts">
        <div>
          <dt>{words.sealNumber}</dt>
          <dd>{seq}</dd>
        </div>
        <div>
          <dt>{words.seal}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
      </dl>
      <p className="says small seal-says">{words.sealSays}</p>
    </section>
  );
}

function AccountRecord() {
  const words = useWords(auditWords);
  const page = useQuery(AccountLogDocument, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  const told = useToldError(page.error);
  const shown = page.data?.accountLog;
  const more = () =>
    void page.fetchMore({
      variables: { after: shown?.endCursor },
      updateQuery: (before, { fetchMoreResult: { accountLog } }) => ({
        accountLog: { ...accountLog, nodes: [...before.accountLog.nodes, ...accountLog.nodes] },
      }),
    });
  if (told && !shown) return <ErrorState error={told} onRetry={() => void page.refetch()} />;
  if (!shown) return <LoadingState label={words.loading} tall page />;
  return (
    <>
      <h1 className="lede">{words.headAccounts}</h1>
      <p className="asof">{words.saysAccounts}</p>
      <div className="stack">
        <RegionNames codes={codesOf(shown.nodes)}>
          <AuditEntriesView
            entries={shown.nodes}
            regionName={regionName}
            onMore={shown.hasNextPage ? more : null}
            loadingMore={page.loading}
          />
        </RegionNames>
      </div>
    </>
  );
}
