import { Link } from 'react-router';
import { type EWarongDataQuery } from '@monev/contracts';
import { type Column, DataTable, EmptyState, useUi } from '@monev/ui';
import { actorHref, useWords } from '@monev/web-kit';
import { nameOf, registerNames } from '../register-names.words';
import { RegisterStatus } from '../register-status';
import { detailWords } from './detail.words';
import { Facts } from './facts.view';
import { Origin } from './origin.view';
import { fullPlace } from './place-name';
import { StatusFact } from './status-fact';

export type EWarongData = NonNullable<EWarongDataQuery['eWarong']>;

/** What is registered of an e-warong, and where it comes from. */
export function EWarongFacts({ outlet }: { outlet: EWarongData }) {
  const words = useWords(detailWords);
  const names = useWords(registerNames);
  const { formats } = useUi();
  const yesNo = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no);
  const { latitude, longitude, edcCount, capitalAmount, startedOn } = outlet;
  return (
    <section className="sheet" aria-labelledby="pokok">
      <header>
        <h2 id="pokok">{words.basics}</h2>
      </header>
      <Facts
        facts={[
          { label: words.number, value: outlet.registerNo },
          { label: words.status, value: <StatusFact of={outlet} /> },
          { label: words.place, value: fullPlace(outlet.path) },
          { label: words.address, value: outlet.address || words.unknown },
          {
            label: words.point,
            value:
              latitude === null || longitude === null
                ? words.unknown
                : `${formats.number(latitude, 5)}; ${formats.number(longitude, 5)}`,
          },
          { label: words.legalForm, value: nameOf(names.legalForms, outlet.legalForm) },
          { label: words.bank, value: outlet.bank },
          { label: words.readers, value: edcCount === null ? words.unknown : formats.number(edcCount) },
          { label: words.openEveryDay, value: yesNo(outlet.openEveryDay) },
          { label: words.startedOn, value: startedOn === null ? words.unknown : formats.day(startedOn) },
          { label: words.capital, value: capitalAmount === null ? words.unknown : formats.rupiahFull(capitalAmount) },
          { label: words.declaredPrice, value: yesNo(outlet.declaredPrice) },
          { label: words.declaredFreeDelivery, value: yesNo(outlet.declaredFreeDelivery) },
          { label: words.declaredOwnership, value: yesNo(outlet.declaredOwnership) },
          { label: words.origin, value: <Origin of={outlet.origin} /> },
        ]}
      />
    </section>
  );
}

/** The agents that are this outlet. */
export function AgentsOf({ agents }: { agents: EWarongData['agents'] }) {
  const words = useWords(detailWords);
  if (agents.length === 0) return null;
  const columns: Column<EWarongData['agents'][number]>[] = [
    { key: 'name', head: words.agent, cell: ({ id, name }) => <Link to={actorHref('BANK_AGENT', id)}>{name}</Link> },
    { key: 'number', head: words.agentNumber, secondary: true, cell: ({ agentNo }) => agentNo },
    { key: 'bank', head: words.bank, cell: ({ bank }) => bank },
    { key: 'serials', head: words.readerSerials, secondary: true, cell: ({ edcSerials }) => edcSerials.join(', ') },
    {
      key: 'status',
      head: words.status,
      cell: ({ status, statusName }) => <RegisterStatus status={status} name={statusName} />,
    },
  ];
  return (
    <section className="sheet" aria-labelledby="agen">
      <header>
        <h2 id="agen">{words.agents}</h2>
      </header>
      <DataTable
        caption={words.table(words.agents)}
        captionHidden
        columns={columns}
        rows={agents}
        rowKey={({ id }) => id}
        inOrder
      />
    </section>
  );
}

/** What the outlet reported of each month. */
export function EWarongPeriods({ periods }: { periods: EWarongData['periods'] }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  if (periods.length === 0) return <EmptyState title={words.noPeriods} hint={words.noPeriodsHint} />;
  const count = (value: number | null) => (value === null ? words.notReported : formats.number(value));
  const columns: Column<EWarongData['periods'][number]>[] = [
    { key: 'month', head: words.month, cell: ({ period }) => formats.period(period) },
    { key: 'served', head: words.kpmServed, numeric: true, cell: ({ kpmServed }) => count(kpmServed) },
    {
      key: 'priority',
      head: words.priority,
      numeric: true,
      secondary: true,
      cell: ({ priorityKpm }) => count(priorityKpm),
    },
    {
      key: 'free',
      head: words.deliveredFree,
      numeric: true,
      secondary: true,
      cell: ({ priorityDeliveredFree }) => count(priorityDeliveredFree),
    },
    {
      key: 'days',
      head: words.days,
      numeric: true,
      secondary: true,
      cell: ({ transactionDays }) => count(transactionDays),
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
