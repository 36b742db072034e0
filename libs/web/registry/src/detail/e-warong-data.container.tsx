import { useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { EditEWarongDocument, type EditEWarongInput, EWarongDataDocument } from '@monev/contracts';
import { E_WARONG_MOVES } from '@monev/domain/registry';
import { useUi } from '@monev/ui';
import { usePageTitle, useToldError, useWords } from '@monev/web-kit';
import { type EditField } from '../edit/edit-form.view';
import { type Readers, asDay, asNumber, asText, asYesNo, textOf } from '../edit/edit-texts';
import { editWords } from '../edit/edit.words';
import { EntryEdit } from '../edit/entry-edit.container';
import { statusField } from '../edit/status-fields';
import { DataPage } from './data-page';
import { detailWords } from './detail.words';
import { AgentsOf, type EWarongData, EWarongFacts, EWarongPeriods } from './e-warong-data.view';
import { Officers } from './officers.view';
import { placeName } from './place-name';
import { Served } from './served.view';
import { TradeSections } from './trade-sections';
import { Versions } from './versions.view';
import { Visits } from './visits.container';

type Changes = Omit<EditEWarongInput, 'id' | 'version' | 'reason'>;
const READERS: Readers<Changes> = {
  ...{ name: asText, address: asText, edcCount: asNumber, openEveryDay: asYesNo, startedOn: asDay },
  ...{ capitalAmount: asNumber, declaredPrice: asYesNo, declaredFreeDelivery: asYesNo, declaredOwnership: asYesNo },
  status: (text) => text as Changes['status'],
  ...{ statusSince: asDay, statusDocument: asText },
};

/** `/e-warong/:id/data`: what is registered of an e-warong, and its changes by hand. */
export function EWarongDataPage() {
  const { id = '' } = useParams();
  const words = useWords(detailWords);
  const { said } = useUi();
  const { data, loading, error, refetch } = useQuery(EWarongDataDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const outlet = data?.eWarong ?? null;
  usePageTitle(outlet?.name ?? words.loading);
  return (
    <DataPage
      kind="E_WARONG"
      id={id}
      head={outlet && words.eWarongHead(outlet.name, placeName(outlet.path), said(outlet.statusName).toLowerCase())}
      says={outlet && <Served periods={outlet.periods} />}
      loading={loading}
      told={useToldError(error)}
      onRetry={() => void refetch()}
      list="/e-warong/daftar"
    >
      {outlet && (
        <>
          <EWarongEdit outlet={outlet} reread={() => refetch()} />
          <EWarongFacts outlet={outlet} />
          <Officers officers={outlet.officers} />
          <AgentsOf agents={outlet.agents} />
          <EWarongPeriods periods={outlet.periods} />
          <TradeSections side="E_WARONG" id={id} />
          <Visits kind="E_WARONG" id={id} />
          <Versions versions={outlet.versions} regionCode={outlet.regionCode} />
        </>
      )}
    </DataPage>
  );
}

function EWarongEdit({ outlet, reread }: { outlet: EWarongData; reread: () => Promise<unknown> }) {
  const words = useWords(detailWords);
  const edit = useWords(editWords);
  const { language } = useUi();
  const fields: EditField[] = [
    { key: 'name', label: words.fields.name, kind: 'text' },
    { key: 'address', label: words.address, kind: 'text' },
    { key: 'edcCount', label: words.readers, kind: 'number' },
    { key: 'openEveryDay', label: words.openEveryDay, kind: 'yesNo' },
    { key: 'startedOn', label: words.startedOn, kind: 'day' },
    { key: 'capitalAmount', label: words.fields.capital_amount, kind: 'number' },
    { key: 'declaredPrice', label: words.declaredPrice, kind: 'yesNo' },
    { key: 'declaredFreeDelivery', label: words.declaredFreeDelivery, kind: 'yesNo' },
    { key: 'declaredOwnership', label: words.declaredOwnership, kind: 'yesNo' },
    statusField(E_WARONG_MOVES, outlet.status, { label: words.status, language }),
    { key: 'statusSince', label: words.fields.status_since, kind: 'day' },
    { key: 'statusDocument', label: words.document, kind: 'text', help: edit.documentHelp },
  ];
  const before = {
    ...{ name: outlet.name, address: outlet.address, status: outlet.status, statusDocument: outlet.statusDocument },
    ...{ edcCount: textOf(outlet.edcCount), openEveryDay: textOf(outlet.openEveryDay) },
    ...{ startedOn: textOf(outlet.startedOn), capitalAmount: textOf(outlet.capitalAmount) },
    ...{ declaredPrice: textOf(outlet.declaredPrice), declaredFreeDelivery: textOf(outlet.declaredFreeDelivery) },
    ...{ declaredOwnership: textOf(outlet.declaredOwnership), statusSince: textOf(outlet.statusSince) },
  };
  return (
    <EntryEdit<EditEWarongInput>
      operation="Mutation.editEWarong"
      document={EditEWarongDocument}
      entry={outlet}
      fields={fields}
      before={before}
      readers={READERS}
      reread={reread}
    />
  );
}
