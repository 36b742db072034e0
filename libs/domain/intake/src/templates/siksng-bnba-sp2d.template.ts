import { type BankCode, type ProgrammeName, type RegionCode } from '@monev/kernel';
import { stageAsked } from '../engine/asked-period';
import { bankOf, programmeOf } from '../engine/office-words';
import { type FoundRegion } from '../engine/region-finder';
import { RowRegions, codeSystemOf } from '../engine/row-region';
import { type StageMonths } from '../engine/stage-months';
import { stagePayment } from '../engine/stage-payment';
import { type ReadingContext, type RowFold, type SheetContext, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { type CellOrigin } from '../facts/fact-draft';

/**
 * Pay list of SIKS-NG, a row per family (BNBA): counted per village, programme, stage and bank; the personal columns are
 * blanked before this template sees a row. "TAHAP 3" names no months: the period is asked for. A family without NOMINAL
 * counts as a family; its money is unknown, not zero.
 */
export const siksngBnbaSp2d: Template = {
  id: 'siksng_bnba_sp2d',
  layout: 'siksng_bnba_sp2d',
  name: {
    id: 'SIKS-NG: data bayar by name by address (BNBA) SP2D',
    en: 'SIKS-NG: pay list by name (BNBA), counted by area',
  },
  asks: 'STAGE',
  columns: [
    {
      key: 'nominal',
      names: ['NOMINAL', 'NOMINAL BANTUAN', 'JUMLAH BANTUAN', 'NILAI BANTUAN'],
      kind: 'AMOUNT',
      required: true,
    },
    {
      key: 'code',
      names: ['KODE_WILAYAH', 'KODE KELURAHAN', 'KODE DESA', 'KODE KEL', 'KODE KEMENDAGRI'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'stage', names: ['TAHAP', 'TAHAP SALUR'], kind: 'COUNT', required: true, max: 12 },
    { key: 'programme', names: ['BANSOS', 'JENIS BANSOS', 'PROGRAM', 'NAMA BANSOS'], kind: 'TEXT', required: true },
    {
      key: 'bank',
      names: ['BANK', 'NAMA BANK', 'BANK PENYALUR', 'PENYALUR', 'LEMBAGA BAYAR'],
      kind: 'TEXT',
      required: true,
    },
    { key: 'province', names: ['NAMA_PROP', 'NAMA PROV', 'NAMA PROVINSI', 'PROVINSI'], kind: 'TEXT' },
    { key: 'regency', names: ['NAMA_KAB', 'NAMA KAB KOTA', 'NAMA KABUPATEN', 'KABUPATEN'], kind: 'TEXT' },
    { key: 'district', names: ['NAMA_KEC', 'NAMA KECAMATAN', 'KECAMATAN'], kind: 'TEXT' },
    {
      key: 'village',
      names: ['NAMA_KEL', 'NAMA KELURAHAN', 'NAMA DESA', 'NAMA DESA KELURAHAN', 'KELURAHAN', 'DESA'],
      kind: 'TEXT',
    },
  ],
  open: (context) => new BnbaFold(context),
};

interface Group {
  readonly region: FoundRegion;
  readonly programme: ProgrammeName;
  readonly stage: number;
  readonly bank: BankCode;
  readonly origin: CellOrigin;
  families: number;
  amount: number;
  withoutAmount: number;
}

class BnbaFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly groups = new Map<string, Group>();
  private readonly officialNames = new Map<RegionCode, string>();
  private readonly unknownCodes = new Set<string>();
  private rows = 0;

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow, sheet: SheetContext): void {
    this.rows += 1;
    const region = this.regionOf(row, sheet);
    const programme = programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme');
    const bank = bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank');
    const stage = this.stageOf(row);
    const amount = row.whole('nominal');
    if (row.refused || !region || !programme || !bank || stage === null) return;
    this.officialNames.set(region.code, region.name);
    const key = [region.code, programme, String(stage).padStart(2, '0'), bank].join('|');
    const group: Group = this.groups.get(key) ?? {
      region,
      programme,
      stage,
      bank,
      origin: row.origin,
      families: 0,
      amount: 0,
      withoutAmount: 0,
    };
    this.groups.set(key, group);
    group.families += 1;
    if (amount === null) group.withoutAmount += 1;
    else group.amount += amount;
  }

  private regionOf(row: TableRow, sheet: SheetContext): FoundRegion | null {
    const system = codeSystemOf(sheet.header('code'));
    const path = ['province', 'regency', 'district', 'village'].map((key) => (row.has(key) ? key : ''));
    const columns = { code: 'code', level: 'VILLAGE', ...(path.at(-1) ? { path } : {}) } as const;
    const region = this.regions.find(row, columns, system ? { system } : {});
    if (!region && this.unknownCodes.size < 1000 && /^[\d.]{1,13}$/.test(row.text('code')))
      this.unknownCodes.add(row.text('code'));
    return region;
  }

  private stageOf(row: TableRow): number | null {
    const cell = row.cell('stage');
    const digits = cell.kind === 'TEXT' ? /^(?:TAHAP\s*)?(\d{1,2})$/i.exec(row.text('stage'))?.[1] : undefined;
    if (digits !== undefined) return Number(digits);
    return cell.kind === 'NUMBER' ? row.whole('stage') : row.refuse('STAGE_UNREADABLE', 'stage');
  }

  finish(): Readonly<Record<string, unknown>> {
    const stage = stageAsked(this.context);
    const keys = [...this.groups.keys()].sort();
    for (const key of keys) this.emit(this.groups.get(key) as Group, stage);
    return {
      jumlah_baris: this.rows,
      kode_tak_ditemukan: [...this.unknownCodes].sort(),
      nama_resmi: Object.fromEntries([...this.officialNames].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  private emit(group: Group, stage: StageMonths | null): void {
    const { output } = this.context;
    output.record(
      {
        kode_wilayah: group.region.code,
        program: group.programme,
        tahap: group.stage,
        bank: group.bank,
        jumlah_kpm: group.families,
        nominal_rp: group.amount,
        nominal_kosong: group.withoutAmount,
      },
      group.origin.row,
    );
    if (group.withoutAmount > 0) {
      output.problem('WARNING', 'AMOUNT_MISSING', {
        ...group.origin,
        column: 'NOMINAL',
        text: `${group.region.name} ${group.bank}: ${group.withoutAmount} dari ${group.families}`,
      });
    }
    if (stage) this.facts(group, stage);
  }

  private facts(group: Group, stage: StageMonths): void {
    const { region, programme, bank, origin } = group;
    const source = 'PAYMENT_LIST';
    for (const period of stage.months) {
      this.context.output.fact({
        kind: 'KPM_COUNT',
        regionCode: region.code,
        period,
        programme,
        bank,
        source,
        counts: { kpmEligible: group.families, kpmTransacted: null },
        positionDate: null,
        origin,
      });
    }
    this.context.output.fact(
      stagePayment({
        regionCode: region.code,
        firstMonth: stage.firstMonth,
        monthsCovered: stage.monthsCovered,
        programme,
        payer: bank,
        source,
        allocatedKpm: group.families,
        allocatedAmount: group.withoutAmount === group.families ? null : BigInt(group.amount),
        origin,
      }),
    );
  }
}
