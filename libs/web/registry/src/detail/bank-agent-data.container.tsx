import { Link, useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import {
  BankAgentDataDocument,
  type BankAgentDataQuery,
  EditBankAgentDocument,
  type EditBankAgentInput,
} from '@monev/contracts';
import { BANK_AGENT_MOVES } from '@monev/domain/registry';
import { type Column, DataTable, EmptyState, useUi } from '@monev/ui';
import { actorHref, usePageTitle, useToldError, useWords } from '@monev/web-kit';
import { type EditField } from '../edit/edit-form.view';
import { type Readers, asDay, asText, textOf } from '../edit/edit-texts';
import { editWords } from '../edit/edit.words';
import { EntryEdit } from '../edit/entry-edit.container';
import { statusField } from '../edit/status-fields';
import { DataPage } from './data-page';
import { detailWords } from './detail.words';
import { Facts } from './facts.view';
import { Origin } from './origin.view';
import { fullPlace } from './place-name';
import { StatusFact } from './status-fact';
import { Versions } from './versions.view';
import { Visits } from './visits.container';

type Agent = NonNullable<BankAgentDataQuery['bankAgent']>;
type Changes = Omit<EditBankAgentInput, 'id' | 'version' | 'reason'>;
const READERS: Readers<Changes> = {
  name: asText,
  status: (text) => text as Changes['status'],
  ...{ statusSince: asDay, statusDocument: asText },
};

/** `/agen/:id/data`: what is registered of a bank agent, its log by month, and its changes by hand. */
export function BankAgentDataPage() {
  const { id = '' } = useParams();
  const words = useWords(detailWords);
  const { said } = useUi();
  const { data, loading, error, refetch } = useQuery(BankAgentDataDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const agent = data?.bankAgent ?? null;
  usePageTitle(agent?.name ?? words.loading);
  return (
    <DataPage
      kind="BANK_AGENT"
      id={id}
      head={agent && words.agentHead(agent.name, agent.bank, said(agent.statusName).toLowerCase())}
      says={agent && <Success agent={agent} />}
      loading={loading}
      told={useToldError(error)}
      onRetry={() => void refetch()}
      list="/agen/daftar"
    >
      {agent && (
        <>
          <AgentEdit agent={agent} reread={() => refetch()} />
          <AgentFacts agent={agent} />
          <AgentPeriods periods={agent.periods} />
          <Visits kind="BANK_AGENT" id={id} />
          <Versions versions={agent.versions} regionCode={agent.regionCode} />
        </>
      )}
    </DataPage>
  );
}

/** The share of transactions that succeeded in the last month that says so: succeeded divided by attempted. */
function Success({ agent }: { agent: Agent }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  const last = agent.periods.find(({ trxAttempted, trxSucceeded }) => Boolean(trxAttempted) && trxSucceeded !== null);
  if (!last) return <>{words.successNone}</>;
  const share = (100 * (last.trxSucceeded ?? 0)) / (last.trxAttempted ?? 1);
  return <>{words.success(formats.percent(share), formats.period(last.period))}</>;
}

function AgentFacts({ agent }: { agent: Agent }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  return (
    <section className="sheet" aria-labelledby="pokok">
      <header>
        <h2 id="pokok">{words.basics}</h2>
      </header>
      <Facts
        facts={[
          { label: words.agentNumber, value: agent.agentNo },
          { label: words.bank, value: agent.bank },
          { label: words.status, value: <StatusFact of={agent} /> },
          { label: words.place, value: fullPlace(agent.path) },
          { label: words.readerSerials, value: agent.edcSerials.join(', ') || words.unknown },
          { label: words.startedOn, value: agent.startedOn === null ? words.unknown : formats.day(agent.startedOn) },
          {
            label: words.eWarongOfAgent,
            value: agent.eWarong ? (
              <Link to={actorHref('E_WARONG', agent.eWarong.id)}>{agent.eWarong.name}</Link>
            ) : (
              words.notEWarong
            ),
          },
          { label: words.origin, value: <Origin of={agent.origin} /> },
        ]}
      />
    </section>
  );
}

function AgentPeriods({ periods }: { periods: Agent['periods'] }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  if (periods.length === 0) return <EmptyState title={words.noPeriods} hint={words.noPeriodsHint} />;
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null ? (
      words.notReported
    ) : whole === 0 ? (
      words.ofAll(formats.number(part), formats.number(whole))
    ) : (
      <>
        {formats.percent((100 * part) / whole)}
        <span className="under">{words.ofAll(formats.number(part), formats.number(whole))}</span>
      </>
    );
  const columns: Column<Agent['periods'][number]>[] = [
    { key: 'month', head: words.month, cell: ({ period }) => formats.period(period) },
    { key: 'trx', head: words.trx, numeric: true, cell: (row) => share(row.trxSucceeded, row.trxAttempted) },
    {
      key: 'edc',
      head: words.edcUp,
      numeric: true,
      secondary: true,
      cell: (row) => share(row.edcMinutesUp, row.edcMinutesScheduled),
    },
    {
      key: 'settlements',
      head: words.settlements,
      numeric: true,
      secondary: true,
      cell: (row) => share(row.settlementsOnTime, row.settlementsDue),
    },
    {
      key: 'reports',
      head: words.reports,
      numeric: true,
      secondary: true,
      cell: (row) => share(row.reportsOnTime, row.reportsDue),
    },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <section className="sheet" aria-labelledby="rekap">
      <header>
        <h2 id="rekap">{words.periods}</h2>
      </header>
      <DataTable
        caption={words.table(words.periods)}
        captionHidden
        columns={columns}
        rows={periods}
        rowKey={({ period }) => period}
        inOrder
      />
    </section>
  );
}

function AgentEdit({ agent, reread }: { agent: Agent; reread: () => Promise<unknown> }) {
  const words = useWords(detailWords);
  const edit = useWords(editWords);
  const { language } = useUi();
  const fields: EditField[] = [
    { key: 'name', label: words.fields.name, kind: 'text' },
    statusField(BANK_AGENT_MOVES, agent.status, { label: words.status, language }),
    { key: 'statusSince', label: words.fields.status_since, kind: 'day' },
    { key: 'statusDocument', label: words.document, kind: 'text', help: edit.documentHelp },
  ];
  const { name, status, statusSince, statusDocument } = agent;
  return (
    <EntryEdit<EditBankAgentInput>
      operation="Mutation.editBankAgent"
      document={EditBankAgentDocument}
      entry={agent}
      fields={fields}
      before={{ name, status, statusSince: textOf(statusSince), statusDocument }}
      readers={READERS}
      reread={reread}
    />
  );
}
