import { Link } from 'react-router';
import {
  BankAgentListDocument,
  EWarongListDocument,
  type ListedBankAgentFragment,
  type ListedEWarongFragment,
  type ListedSupplierFragment,
  SupplierListDocument,
} from '@monev/contracts';
import { BANK_AGENT_MOVES, E_WARONG_MOVES, SUPPLIER_MOVES, type StatusMoves } from '@monev/domain/registry';
import { type Column, useUi } from '@monev/ui';
import { type ActorKind, actorHref, useWords } from '@monev/web-kit';
import { placeName } from '../detail/place-name';
import { foodName } from '../register-names.words';
import { RegisterStatus } from '../register-status';
import { listWords } from './list.words';
import { RegisterListPage } from './register-list.container';

const namesOf = <Status extends string>(moves: StatusMoves<Status>) => Object.keys(moves) as Status[];

type Listed = ListedEWarongFragment | ListedBankAgentFragment | ListedSupplierFragment;
const statusColumn = <Row extends Listed>(head: string): Column<Row> => ({
  key: 'STATUS',
  head,
  sortable: true,
  cell: ({ status, statusName }) => <RegisterStatus status={status} name={statusName} />,
});

/** The first cell: the name leads to the data, the number stands below it. */
function nameColumn<Row extends Listed>(kind: ActorKind, head: string, numberOf: (row: Row) => string): Column<Row> {
  return {
    key: 'NAME',
    head,
    sortable: true,
    cell: (row) => (
      <>
        <Link to={actorHref(kind, row.id)}>{row.name}</Link>
        <span className="under">{numberOf(row)}</span>
      </>
    ),
  };
}

export function EWarongListPage() {
  const words = useWords(listWords);
  const { formats } = useUi();
  const whole = (value: number | null) => (value === null ? words.unknown : formats.number(value));
  const columns: Column<ListedEWarongFragment>[] = [
    nameColumn('E_WARONG', words.kinds.E_WARONG.column, (row) => row.registerNo),
    { key: 'REGION', head: words.place, sortable: true, secondary: true, cell: ({ path }) => placeName(path) },
    { key: 'BANK', head: words.bank, sortable: true, secondary: true, cell: ({ bank }) => bank },
    { key: 'readers', head: words.readers, numeric: true, secondary: true, cell: ({ edcCount }) => whole(edcCount) },
    { key: 'capital', head: words.capital, numeric: true, secondary: true, cell: (row) => whole(row.capitalAmount) },
    statusColumn(words.status),
  ];
  return (
    <RegisterListPage
      kind="E_WARONG"
      document={EWarongListDocument}
      statuses={namesOf(E_WARONG_MOVES)}
      sorts={['NAME', 'REGISTER_NO', 'REGION', 'BANK', 'STATUS']}
      filterOf={({ region, search, status, bank }) => ({ region, search, status, bank })}
      file="e-warong.xlsx"
      narrowedBy="bank"
      columns={columns}
    />
  );
}

export function BankAgentListPage() {
  const words = useWords(listWords);
  const { formats } = useUi();
  const columns: Column<ListedBankAgentFragment>[] = [
    nameColumn('BANK_AGENT', words.kinds.BANK_AGENT.column, (row) => row.agentNo),
    { key: 'REGION', head: words.place, sortable: true, secondary: true, cell: ({ path }) => placeName(path) },
    { key: 'BANK', head: words.bank, sortable: true, secondary: true, cell: ({ bank }) => bank },
    {
      key: 'readers',
      head: words.readers,
      numeric: true,
      secondary: true,
      cell: ({ edcSerials }) => formats.number(edcSerials.length),
    },
    statusColumn(words.status),
  ];
  return (
    <RegisterListPage
      kind="BANK_AGENT"
      document={BankAgentListDocument}
      statuses={namesOf(BANK_AGENT_MOVES)}
      sorts={['NAME', 'AGENT_NO', 'REGION', 'BANK', 'STATUS']}
      filterOf={({ region, search, status, bank }) => ({ region, search, status, bank })}
      file="agen.xlsx"
      narrowedBy="bank"
      columns={columns}
    />
  );
}

export function SupplierListPage() {
  const words = useWords(listWords);
  const { formats } = useUi();
  const columns: Column<ListedSupplierFragment>[] = [
    nameColumn('SUPPLIER', words.kinds.SUPPLIER.column, (row) => row.supplierNo),
    { key: 'LEGAL_FORM', head: words.legalForm, sortable: true, secondary: true, cell: ({ legalForm }) => legalForm },
    {
      key: 'foods',
      head: words.foods,
      secondary: true,
      cell: ({ commodities }) => commodities.map(foodName).join(', '),
    },
    {
      key: 'capacity',
      head: words.capacity,
      numeric: true,
      secondary: true,
      cell: ({ capacityKgPerWeek }) => (capacityKgPerWeek === null ? words.unknown : formats.number(capacityKgPerWeek)),
    },
    {
      key: 'OFFICIAL',
      head: words.official,
      sortable: true,
      secondary: true,
      cell: ({ isOfficialList }) => (isOfficialList ? words.yes : words.no),
    },
    statusColumn(words.status),
  ];
  return (
    <RegisterListPage
      kind="SUPPLIER"
      document={SupplierListDocument}
      statuses={namesOf(SUPPLIER_MOVES)}
      sorts={['NAME', 'SUPPLIER_NO', 'LEGAL_FORM', 'OFFICIAL', 'STATUS']}
      filterOf={({ region, search, status, official }) => ({ region, search, status, isOfficialList: official })}
      file="penyedia.xlsx"
      narrowedBy="official"
      columns={columns}
    />
  );
}
