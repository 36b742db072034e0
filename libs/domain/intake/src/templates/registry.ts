import { type SheetRow } from '../reading/cell-value';
import { type TemplateReader } from '../reading/reading';
import { type Recognition, recogniseAmong } from '../engine/recognise-template';
import { TableReader } from '../engine/table-reader';
import { type StartOptions, type Template } from '../engine/template';
import { bnbaList } from './bnba-list.template';
import { bpsPendudukMiskin } from './bps-penduduk-miskin.template';
import { hargaKonsumen } from './harga-konsumen.template';
import { hetBerasZona } from './het-beras-zona.template';
import { jabarGarisKemiskinan } from './jabar-garis-kemiskinan.template';
import { jabarPendudukMiskin } from './jabar-penduduk-miskin.template';
import { jakartaPenduduk } from './jakarta-penduduk.template';
import { kemensosSalurCairKabkota } from './kemensos-salur-cair-kabkota.template';
import { kpmCounts } from './kpm-counts.template';
import { kpmKelurahan } from './kpm-kelurahan.template';
import { posAlokasiRealisasiKantor } from './pos-alokasi-realisasi-kantor.template';
import { progresTransaksiKabkota } from './progres-transaksi-kabkota.template';
import { siksngBnbaSp2d } from './siksng-bnba-sp2d.template';
import { stagePayments } from './stage-payments.template';
import { complaints } from './complaints.template';
import { edcList } from './registers/edc-list.template';
import { eWarongs } from './registers/e-warongs.template';
import { eWarongOfficers } from './registers/e-warong-officers.template';
import { bankAgents } from './registers/bank-agents.template';
import { suppliers } from './registers/suppliers.template';
import { supplierDocuments } from './registers/supplier-documents.template';
import { eWarongPeriods } from './registers/e-warong-periods.template';
import { bankAgentPeriods } from './registers/bank-agent-periods.template';
import { mous } from './trade/mous.template';
import { deliveries } from './trade/deliveries.template';
import { qualityInspections } from './trade/quality-inspections.template';
import { invoices } from './trade/invoices.template';
import { supplierPayments } from './trade/supplier-payments.template';
import { priceSurvey } from './trade/price-survey.template';

/** Every file layout that is understood. A new one is a file, its spec and a line here. */
export const TEMPLATES: readonly Template[] = [
  kpmCounts,
  stagePayments,
  kpmKelurahan,
  siksngBnbaSp2d,
  bnbaList,
  kemensosSalurCairKabkota,
  progresTransaksiKabkota,
  posAlokasiRealisasiKantor,
  jakartaPenduduk,
  bpsPendudukMiskin,
  jabarGarisKemiskinan,
  jabarPendudukMiskin,
  hargaKonsumen,
  hetBerasZona,
  eWarongs,
  eWarongOfficers,
  bankAgents,
  edcList,
  suppliers,
  supplierDocuments,
  eWarongPeriods,
  bankAgentPeriods,
  mous,
  deliveries,
  qualityInspections,
  invoices,
  supplierPayments,
  priceSurvey,
  complaints,
];

/** Null for an id that no template has. */
export function findTemplate(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}

/** @throws {RangeError} for an id that no template has. */
export function getTemplate(id: string): Template {
  const template = findTemplate(id);
  if (!template) throw new RangeError(`There is no file template "${id}".`);
  return template;
}

/** Which template the first rows of a sheet belong to; see `recogniseAmong`. */
export function recogniseTemplate(head: readonly SheetRow[]): Recognition {
  return recogniseAmong(TEMPLATES, head);
}

/** Begins to read a file by a template: the found one, or the one a person chose. */
export function startReading(found: { readonly template: Template }, options: StartOptions): TemplateReader {
  return new TableReader(found.template, options);
}
