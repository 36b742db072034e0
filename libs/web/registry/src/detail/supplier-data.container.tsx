import { useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import {
  EditSupplierDocument,
  type EditSupplierInput,
  SupplierDataDocument,
  type SupplierDataQuery,
} from '@monev/contracts';
import { SUPPLIER_MOVES } from '@monev/domain/registry';
import { useUi } from '@monev/ui';
import { usePageTitle, useSession, useToldError, useWords } from '@monev/web-kit';
import { type EditField } from '../edit/edit-form.view';
import { type Readers, asDay, asNumber, asText, asYesNo, textOf } from '../edit/edit-texts';
import { editWords } from '../edit/edit.words';
import { EntryEdit } from '../edit/entry-edit.container';
import { statusField } from '../edit/status-fields';
import { foodName, nameOf, registerNames } from '../register-names.words';
import { DataPage } from './data-page';
import { detailWords } from './detail.words';
import { Documents, documentRows } from './documents.view';
import { Facts } from './facts.view';
import { Origin } from './origin.view';
import { StatusFact } from './status-fact';
import { TradeSections } from './trade-sections';
import { Versions } from './versions.view';
import { Visits } from './visits.container';

type Supplier = NonNullable<SupplierDataQuery['supplier']>;
type Changes = Omit<EditSupplierInput, 'id' | 'version' | 'reason'>;
const READERS: Readers<Changes> = {
  ...{ name: asText, address: asText, hasOwnWarehouse: asYesNo, capacityKgPerWeek: asNumber },
  ...{ isOfficialList: asYesNo, listDocument: asText, listedFrom: asDay, listedTo: asDay },
  ...{ directors: asText, beneficialOwners: asText },
  status: (text) => text as Changes['status'],
  ...{ statusSince: asDay, statusDocument: asText },
};

/** `/penyedia/:id/data`: what is registered of a supplier, its papers and trade, and its changes by hand. */
export function SupplierDataPage() {
  const { id = '' } = useParams();
  const words = useWords(detailWords);
  const { said } = useUi();
  const { data, loading, error, refetch } = useQuery(SupplierDataDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const supplier = data?.supplier ?? null;
  usePageTitle(supplier?.name ?? words.loading);
  return (
    <DataPage
      kind="SUPPLIER"
      id={id}
      head={supplier && words.supplierHead(supplier.name, said(supplier.statusName).toLowerCase())}
      says={supplier?.documents ? <Papers supplier={supplier} /> : null}
      loading={loading}
      told={useToldError(error)}
      onRetry={() => void refetch()}
      list="/penyedia/daftar"
    >
      {supplier && (
        <>
          <SupplierEdit supplier={supplier} reread={() => refetch()} />
          <SupplierFacts supplier={supplier} />
          <Documents supplier={supplier} />
          <TradeSections side="SUPPLIER" id={id} />
          <Visits kind="SUPPLIER" id={id} />
          <Versions versions={supplier.versions} regionCode={supplier.regionCode} />
        </>
      )}
    </DataPage>
  );
}

/** How the mandatory documents stand today, in one sentence. */
function Papers({ supplier }: { supplier: Supplier }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  const { today } = useSession();
  const { rows, noticeDays } = documentRows(supplier, today);
  const count = (standing: string) => rows.filter((row) => row.mandatory && row.standing === standing).length;
  const [missing, expired, expiring] = [count('MISSING'), count('EXPIRED'), count('EXPIRING')];
  if (missing + expired + expiring === 0) return <>{words.papersGood}</>;
  const text = (value: number) => formats.number(value);
  return <>{words.papersBad(text(missing), text(expired), text(expiring), text(noticeDays))}</>;
}

function SupplierFacts({ supplier }: { supplier: Supplier }) {
  const words = useWords(detailWords);
  const names = useWords(registerNames);
  const { formats } = useUi();
  const yesNo = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no);
  const { listedFrom, listedTo, capacityKgPerWeek } = supplier;
  const listed =
    listedFrom === null
      ? words.unknown
      : listedTo === null
        ? words.from(formats.day(listedFrom))
        : words.span(formats.day(listedFrom), formats.day(listedTo));
  return (
    <section className="sheet" aria-labelledby="pokok">
      <header>
        <h2 id="pokok">{words.basics}</h2>
      </header>
      <Facts
        facts={[
          { label: words.supplierNumber, value: supplier.supplierNo },
          { label: words.nib, value: supplier.nib ?? words.unknown },
          { label: words.status, value: <StatusFact of={supplier} /> },
          { label: words.legalForm, value: nameOf(names.legalForms, supplier.legalForm) },
          { label: words.kbli, value: supplier.kbli || words.unknown },
          { label: words.address, value: supplier.address || words.unknown },
          { label: words.warehouse, value: yesNo(supplier.hasOwnWarehouse) },
          {
            label: words.capacity,
            value: capacityKgPerWeek === null ? words.unknown : words.capacityKg(formats.number(capacityKgPerWeek)),
          },
          { label: words.foods, value: supplier.commodities.map(foodName).join(', ') || words.unknown },
          {
            label: words.official,
            value: (
              <>
                {yesNo(supplier.isOfficialList)}
                <span className="under">{words.officialHint}</span>
              </>
            ),
          },
          { label: words.listDocument, value: supplier.listDocument || words.unknown },
          { label: words.listed, value: listed },
          { label: words.directors, value: supplier.directors === null ? null : supplier.directors || words.unknown },
          {
            label: words.owners,
            value: supplier.beneficialOwners === null ? null : supplier.beneficialOwners || words.unknown,
          },
          { label: words.origin, value: <Origin of={supplier.origin} /> },
        ]}
      />
    </section>
  );
}

function SupplierEdit({ supplier, reread }: { supplier: Supplier; reread: () => Promise<unknown> }) {
  const words = useWords(detailWords);
  const edit = useWords(editWords);
  const { language } = useUi();
  const yesOrNo = [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ];
  const fields: EditField[] = [
    { key: 'name', label: words.fields.name, kind: 'text' },
    { key: 'address', label: words.address, kind: 'text' },
    { key: 'hasOwnWarehouse', label: words.warehouse, kind: 'yesNo' },
    { key: 'capacityKgPerWeek', label: words.fields.capacity_kg_per_week, kind: 'number' },
    { key: 'isOfficialList', label: words.official, kind: 'choice', options: yesOrNo, help: words.officialHint },
    { key: 'listDocument', label: words.listDocument, kind: 'text' },
    { key: 'listedFrom', label: words.fields.listed_from, kind: 'day' },
    { key: 'listedTo', label: words.fields.listed_to, kind: 'day' },
    { key: 'directors', label: words.directors, kind: 'text' },
    { key: 'beneficialOwners', label: words.owners, kind: 'text' },
    statusField(SUPPLIER_MOVES, supplier.status, { label: words.status, language }),
    { key: 'statusSince', label: words.fields.status_since, kind: 'day' },
    { key: 'statusDocument', label: words.document, kind: 'text', help: edit.documentHelp },
  ];
  const before = {
    ...{ name: supplier.name, address: supplier.address, status: supplier.status },
    ...{ hasOwnWarehouse: textOf(supplier.hasOwnWarehouse), capacityKgPerWeek: textOf(supplier.capacityKgPerWeek) },
    ...{ isOfficialList: textOf(supplier.isOfficialList), listDocument: supplier.listDocument },
    ...{ listedFrom: textOf(supplier.listedFrom), listedTo: textOf(supplier.listedTo) },
    ...{ directors: textOf(supplier.directors), beneficialOwners: textOf(supplier.beneficialOwners) },
    ...{ statusSince: textOf(supplier.statusSince), statusDocument: supplier.statusDocument },
  };
  return (
    <EntryEdit<EditSupplierInput>
      operation="Mutation.editSupplier"
      document={EditSupplierDocument}
      entry={supplier}
      fields={fields}
      before={before}
      readers={READERS}
      reread={reread}
    />
  );
}
