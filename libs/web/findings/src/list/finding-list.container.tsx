import { Link, useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { type FindingLineFragment, FindingsDocument } from '@monev/contracts';
import { FINDING_PATTERNS, FINDING_STATES } from '@monev/domain/findings';
import { SEVERITIES } from '@monev/kernel';
import { type Column, DataTable, EmptyState, ErrorState, LoadingState, SelectField, Status, useUi } from '@monev/ui';
import { useLanguage, usePageTitle, useToldError, useWords } from '@monev/web-kit';
import '../findings.css';
import { findingWords } from '../findings.words';

/** `/temuan`: findings within reach, newest first, narrowed by what the address says. */
export function FindingListPage() {
  const words = useWords(findingWords);
  const { formats } = useUi();
  const { language } = useLanguage();
  const [params, setParams] = useSearchParams();
  const state = FINDING_STATES.find((each) => each === params.get('keadaan')) ?? '';
  const severity = SEVERITIES.find((each) => each === params.get('tingkat')) ?? '';
  const pattern = FINDING_PATTERNS.find(({ code }) => code === params.get('pola'))?.code ?? '';
  const filter = {
    ...(state ? { states: [state] } : {}),
    ...(severity ? { severities: [severity] } : {}),
    ...(pattern ? { patternCode: pattern } : {}),
  };
  const page = useQuery(FindingsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const told = useToldError(page.error);
  usePageTitle(words.title);
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );
  const shown = page.data?.findings;
  if (told && !shown) return <ErrorState error={told} onRetry={() => void page.refetch()} />;
  if (!shown) return <LoadingState label={words.loading} tall page />;
  const more = () =>
    void page.fetchMore({
      variables: { after: shown.endCursor },
      updateQuery: (before, { fetchMoreResult: { findings } }) => ({
        findings: { ...findings, nodes: [...before.findings.nodes, ...findings.nodes] },
      }),
    });
  const count = formats.number(shown.nodes.length) + (shown.hasNextPage ? '+' : '');
  return (
    <>
      <h1 className="lede">{shown.nodes.length > 0 ? words.head(count) : words.headNone}</h1>
      <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.state}
          value={state}
          options={[
            { value: '', label: words.allStates },
            ...FINDING_STATES.map((value) => ({ value, label: words.states[value] })),
          ]}
          onChange={(value) => set('keadaan', value)}
        />
        <SelectField
          label={words.severityName}
          value={severity}
          options={[
            { value: '', label: words.allSeverities },
            ...SEVERITIES.map((value) => ({ value, label: words.severity[value] })),
          ]}
          onChange={(value) => set('tingkat', value)}
        />
        <SelectField
          label={words.pattern}
          value={pattern}
          options={[
            { value: '', label: words.allPatterns },
            ...FINDING_PATTERNS.map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` })),
          ]}
          onChange={(value) => set('pola', value)}
        />
      </form>
      {shown.nodes.length === 0 ? (
        <EmptyState title={words.headNone} hint={words.noneHint} />
      ) : (
        <FindingTable findings={shown.nodes} onMore={shown.hasNextPage ? more : null} />
      )}
    </>
  );
}

function FindingTable({ findings, onMore }: { findings: readonly FindingLineFragment[]; onMore: (() => void) | null }) {
  const words = useWords(findingWords);
  const { formats, said } = useUi();
  const columns: readonly Column<FindingLineFragment>[] = [
    {
      key: 'pattern',
      head: words.title,
      cell: (finding) => (
        <>
          <Link to={`/temuan/${finding.id}`}>{said(finding.patternName)}</Link>
          <span className="under small muted">
            {finding.findingNo} · {finding.subject.name ?? finding.subject.number}
          </span>
        </>
      ),
      sortValue: (finding) => finding.findingNo,
    },
    {
      key: 'severity',
      head: words.severityName,
      cell: (finding) => (
        <Status kind={finding.severity === 'MINOR' ? 'warn' : 'bad'}>{words.severity[finding.severity]}</Status>
      ),
      sortValue: (finding) => SEVERITIES.indexOf(finding.severity),
    },
    { key: 'state', head: words.state, cell: (finding) => said(finding.stateName), sortValue: (f) => f.state },
    { key: 'region', head: words.region, cell: (finding) => finding.region.name, secondary: true },
    {
      key: 'occurred',
      head: words.occurred,
      cell: (finding) => formats.day(finding.occurredOn),
      sortValue: (finding) => finding.occurredOn,
      secondary: true,
    },
  ];
  return (
    <section className="sheet" aria-labelledby="daftar-temuan">
      <header>
        <h2 id="daftar-temuan">{words.title}</h2>
      </header>
      <DataTable caption={words.title} captionHidden columns={columns} rows={findings} rowKey={({ id }) => id} />
      {onMore && (
        <div className="actions">
          <button type="button" className="btn" onClick={onMore}>
            {words.more}
          </button>
        </div>
      )}
    </section>
  );
}
