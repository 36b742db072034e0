import { type TypedDocumentNode } from '@apollo/client';
import { useSearchParams } from 'react-router';
import { type REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { BANK_CODES } from '@monev/kernel';
import { type Column, ErrorState, LoadingState, useUi } from '@monev/ui';
import { type ActorKind, usePageTitle, useToldError, useWords } from '@monev/web-kit';
import {
  type AddressPart,
  type ListAddress,
  downloadHref,
  orderParts,
  readListAddress,
  writeListAddress,
} from './list-address';
import { ListFilters } from './list-filters.view';
import { listWords } from './list.words';
import { RegisterListView } from './register-list.view';
import { useListRegion } from './use-list-region';
import { type ListPage, type ListVariables, useRegisterList } from './use-register-list';

interface Props<Row extends { readonly id: string }, Filter, Status extends string, Sort extends string> {
  kind: ActorKind;
  document: TypedDocumentNode<ListPage<Row>, ListVariables<Filter, Sort | 'NAME'>>;
  statuses: readonly (Status & keyof typeof REGISTER_STATE_NAMES)[];
  sorts: readonly (Sort | 'NAME')[];
  filterOf: (address: ListAddress<Status, Sort | 'NAME'>) => Filter;
  /** Name of its workbook. */
  file: string;
  narrowedBy: 'bank' | 'official';
  columns: readonly Column<Row>[];
}

/** A register list of any kind: what it is narrowed and ordered by stands in the address. */
export function RegisterListPage<
  Row extends { readonly id: string },
  Filter,
  Status extends string,
  Sort extends string,
>(props: Props<Row, Filter, Status, Sort>) {
  const { kind, document, statuses, sorts, filterOf, file, narrowedBy, columns } = props;
  const words = useWords(listWords);
  const { language } = useUi();
  const [params, setParams] = useSearchParams();
  const address = readListAddress(params, { statuses, sorts, banks: BANK_CODES });
  const region = useListRegion(address.region);
  usePageTitle(words.kinds[kind].title);
  const { list, error, refetch, more } = useRegisterList(document, {
    filter: filterOf({ ...address, region: address.region ?? region.widest }),
    sort: address.sort,
    descending: address.descending,
  });
  const told = useToldError(error);
  const change = (parts: Partial<Readonly<Record<AddressPart, string>>>) =>
    setParams((now) => writeListAddress(now, parts), { replace: parts.cari !== undefined, preventScrollReset: true });
  if (told && !list) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!list) return <LoadingState label={words.loading} tall page />;
  const { search, status, bank, official } = address;
  return (
    <RegisterListView
      kind={kind}
      regionName={region.name}
      columns={columns}
      rows={list.nodes}
      total={list.totalCount}
      filtered={[search, status, bank].some(Boolean) || official !== null}
      sort={{ key: address.sort, direction: address.descending ? 'descending' : 'ascending' }}
      onSort={(sort) => change(orderParts(sort))}
      onClear={() => change({ cari: '', status: '', bank: '', resmi: '' })}
      onMore={more}
      downloadHref={downloadHref(file, params, language)}
      filters={
        <ListFilters
          search={search}
          regencies={region.regencies}
          districts={region.districts}
          widest={region.widest}
          status={{ chosen: status ?? '', all: statuses }}
          bank={narrowedBy === 'bank' ? { chosen: bank ?? '', all: BANK_CODES } : null}
          official={narrowedBy === 'official' ? { chosen: official === null ? '' : official ? 'ya' : 'tidak' } : null}
          onChange={change}
        />
      }
    />
  );
}
