import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactDraft, type Reading, reasonOf } from '@monev/domain/intake';
import { type Period, period } from '@monev/kernel';
import { FIXTURES, realRegions } from '../testing/real-regions';
import { readReading } from './read-reading';

const regions = realRegions();

function read(path: string, options: { period?: string; fileName?: string } = {}): Promise<Reading> {
  return readReading(readFileSync(join(FIXTURES, path)), {
    regions,
    fileName: options.fileName ?? path.split('/').at(-1) ?? '',
    ...(options.period ? { period: period(options.period) } : {}),
  });
}

/** What the layout's own file expects; its region codes are dotted for the reader, ours are not. */
function expected(layout: string): Record<string, unknown> & { records: Record<string, unknown>[] } {
  const text = readFileSync(join(FIXTURES, 'layouts', `${layout}.expected.json`), 'utf8');
  return JSON.parse(
    text.replace(/"(\d{2}(?:\.\d{2}){1,2}(?:\.\d{4})?)"/g, (_, code: string) => `"${code.replaceAll('.', '')}"`),
  );
}

const blocking = (reading: Reading) => reading.problems.filter((problem) => problem.severity === 'BLOCKING');
const refusedRows = (reading: Reading) =>
  blocking(reading).map((problem) => ({ baris: problem.row, alasan: reasonOf(problem) }));
const facts = <K extends FactDraft['kind']>(reading: Reading, kind: K) =>
  reading.facts.filter((fact): fact is Extract<FactDraft, { kind: K }> => fact.kind === kind);
const sum = (numbers: readonly (number | null | undefined)[]) =>
  numbers.reduce((total: number, each) => total + (each ?? 0), 0);

describe('the four office layouts give exactly the records they expect', () => {
  it('kemensos_salur_cair_kabkota', async () => {
    const reading = await read('layouts/kemensos_salur_cair_kabkota.xlsx');
    const wanted = expected('kemensos_salur_cair_kabkota');
    expect(reading.layout).toBe(wanted['layout']);
    expect(JSON.stringify(reading.records)).toBe(JSON.stringify(wanted.records));
    expect(refusedRows(reading)).toEqual(wanted['ditolak']);
    expect(reading.ignoredTotalRows).toBe(wanted['baris_total_diabaikan']);
    expect(reading.needs).toEqual(['PERIOD']);
    expect(reading.facts).toEqual([]);
    expect(reading.totals.every((total) => total.agrees)).toBe(true);
    expect(reading.rowsRead).toBe(38);
    expect(reading.refusedRows).toBe(2);
  });

  it('kemensos with its year: stages of three months, each under its own programme', async () => {
    const reading = await read('layouts/kemensos_salur_cair_kabkota.xlsx', { period: '2021' });
    expect(reading.needs).toEqual([]);
    expect(reading.records[0]).toMatchObject({ periode: { tahun: 2021, triwulan: 1, teks: 'JAN-MAR' } });
    const stages = facts(reading, 'STAGE_PAYMENT');
    expect(stages).toHaveLength(36);
    expect(stages[0]).toMatchObject({
      regionCode: '3101',
      firstMonth: '2021-01',
      monthsCovered: 3,
      programme: 'SEMBAKO',
      payer: '',
      source: 'MINISTRY_RECAP',
      allocatedKpm: 725,
      allocatedAmount: 435_000_000n,
      disbursedKpm: 721,
      redeemedAmount: 412_200_000n,
      origin: { sheet: 'Rekap', row: 2 },
    });
    expect(new Set(stages.map((stage) => `${stage.programme} ${stage.firstMonth}`))).toEqual(
      new Set([
        'SEMBAKO 2021-01',
        'SEMBAKO 2021-04',
        'STIMULUS_SEMBAKO 2021-01',
        'STIMULUS_SEMBAKO 2021-04',
        'PKH 2021-01',
        'PKH 2021-04',
      ]),
    );
  });

  it('pos_alokasi_realisasi_kantor', async () => {
    const reading = await read('layouts/pos_alokasi_realisasi_kantor.csv');
    const wanted = expected('pos_alokasi_realisasi_kantor');
    expect(reading.layout).toBe(wanted['layout']);
    expect(JSON.stringify(reading.records)).toBe(JSON.stringify(wanted.records));
    expect(blocking(reading)).toEqual([]);
    expect(reading.needs).toEqual(['PERIOD']);
    expect(reading.problems.map((problem) => problem.code)).toEqual(['PROGRAMME_UNMAPPED']);
  });

  it('pos with its period: payer POS, programme unmapped, the office’s group as label', async () => {
    const reading = await read('layouts/pos_alokasi_realisasi_kantor.csv', { period: '2022-Q1' });
    const stages = facts(reading, 'STAGE_PAYMENT');
    expect(stages).toHaveLength(18);
    expect(stages[1]).toMatchObject({
      regionCode: '3171',
      firstMonth: '2022-01',
      monthsCovered: 3,
      programme: 'UNMAPPED',
      payer: 'POS',
      source: 'POST_REPORT',
      label: 'Sufix B',
      allocatedKpm: 2140,
      disbursedAmount: 1_262_400_000n,
      failedKpm: 29,
      remainingKpm: 7,
      redeemedKpm: null,
    });
  });

  it('siksng_bnba_sp2d: counted by area, personal columns dropped and named', async () => {
    const reading = await read('layouts/siksng_bnba_sp2d.xlsx');
    const wanted = expected('siksng_bnba_sp2d');
    expect(JSON.stringify(reading.records)).toBe(JSON.stringify(wanted.records));
    expect(reading.droppedPersonalColumns).toEqual(wanted['kolom_pribadi_dibuang']);
    expect(reading.details).toMatchObject({
      jumlah_baris: wanted['jumlah_baris'],
      kode_tak_ditemukan: wanted['kode_tak_ditemukan'],
      nama_resmi: Object.fromEntries(
        Object.entries(wanted['nama_resmi'] as Record<string, string>).map(([code, name]) => [
          code.replaceAll('.', ''),
          name,
        ]),
      ),
    });
    expect(blocking(reading)).toEqual([]);
    expect(reading.needs).toEqual(['PERIOD']);
    const everything = JSON.stringify(reading, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(everything).not.toMatch(/CONTOH PENERIMA|99000000|JL\. CONTOH/);
  });

  it('siksng with its period: counts for each month of the stage, allocation once', async () => {
    const reading = await read('layouts/siksng_bnba_sp2d.xlsx', { period: '2021-Q3' });
    const counts = facts(reading, 'KPM_COUNT');
    expect(new Set(counts.map((count) => count.period))).toEqual(new Set(['2021-07', '2021-08', '2021-09']));
    expect(sum(counts.filter((count) => count.period === '2021-07').map((count) => count.counts.kpmEligible))).toBe(48);
    const stages = facts(reading, 'STAGE_PAYMENT');
    expect(stages).toHaveLength(15);
    expect(stages[0]).toMatchObject({
      regionCode: '3171011001',
      payer: 'BNI',
      source: 'PAYMENT_LIST',
      allocatedKpm: 3,
      allocatedAmount: 1_800_000n,
    });
  });

  it('progres_transaksi_kabkota', async () => {
    const reading = await read('layouts/progres_transaksi_kabkota.xlsx');
    const wanted = expected('progres_transaksi_kabkota');
    expect(JSON.stringify(reading.records)).toBe(JSON.stringify(wanted.records));
    expect(reading.details['baris_header']).toBe(wanted['baris_header']);
    expect(reading.printedTotals).toEqual(wanted['total_tercetak']);
    expect(reading.totals.every((total) => total.agrees)).toBe(true);
    expect(reading.needs).toEqual([]);
    expect(reading.problems).toEqual([]);
    expect(facts(reading, 'KPM_COUNT')[3]).toMatchObject({
      regionCode: '3173',
      period: '2021-09',
      source: 'MINISTRY_RECAP',
      counts: { kpmEligible: 34_478, kpmTransacted: 32_170 },
      positionDate: '2021-09-22',
      origin: { row: 9 },
    });
  });
});

describe('the open tables', () => {
  it('Soppeng: 12,037 families in 50 villages, the period asked for', async () => {
    const without = await read('open/soppeng_bpnt_kpm_kelurahan_2023.csv');
    expect(without.needs).toEqual(['PERIOD']);
    expect(without.recordCount).toBe(50);
    expect(without.facts).toEqual([]);

    const reading = await read('open/soppeng_bpnt_kpm_kelurahan_2023.csv', { period: '2023-12' });
    const counts = facts(reading, 'KPM_COUNT');
    expect(reading.problems).toEqual([]);
    expect(new Set(counts.map((count) => count.regionCode)).size).toBe(50);
    expect(counts.every((count) => count.regionCode.startsWith('7312') && count.programme === 'BPNT')).toBe(true);
    expect(sum(counts.map((count) => count.counts.kpmEligible))).toBe(12_037);
  });

  it('a year is no month: it is asked for again', async () => {
    const reading = await read('open/soppeng_bpnt_kpm_kelurahan_2023.csv', { period: '2023' });
    expect(reading.needs).toEqual(['PERIOD']);
    expect(blocking(reading).map((problem) => problem.code)).toEqual(['PERIOD_UNFIT']);
    expect(reading.facts).toEqual([]);
  });

  it('Jakarta: 11,038,216 people in 267 kelurahan, as context and never as KPM', async () => {
    const reading = await read('open/jakarta_penduduk_kelurahan_2024.csv');
    expect(reading.problems).toEqual([]);
    const population = facts(reading, 'CONTEXT_FIGURE').filter((fact) => fact.figure === 'POPULATION');
    expect(population).toHaveLength(267);
    expect(sum(population.map((fact) => Number(fact.value)))).toBe(11_038_216);
    expect(facts(reading, 'KPM_COUNT')).toEqual([]);
  });

  it.each([
    ['2015', 34, 34, 34],
    ['2021', 34, 34, 0],
    ['2024', 38, 38, 35],
  ])(
    'BPS %s: provinces, "..." is no value, thousands become persons exactly',
    async (year, provinces, march, september) => {
      const reading = await read(`open/bps_penduduk_miskin_provinsi_${year}.csv`, { period: year });
      expect(blocking(reading)).toEqual([]);
      expect(reading.recordCount).toBe(provinces);
      expect(reading.ignoredTotalRows).toBe(1);
      const poor = facts(reading, 'CONTEXT_FIGURE').filter((fact) => fact.figure === 'POOR_POPULATION');
      expect(poor.filter((fact) => fact.period === `${year}-03`)).toHaveLength(march);
      expect(poor.filter((fact) => fact.period === `${year}-09`)).toHaveLength(september);
      expect(poor.every((fact) => /^\d+$/.test(fact.value))).toBe(true);
      expect(reading.totals.filter((total) => !total.agrees && total.summed !== '0').length).toBe(
        year === '2024' ? 1 : 0,
      );
    },
  );

  it('BPS 2024: Aceh had 804,530 poor people in March', async () => {
    const reading = await read('open/bps_penduduk_miskin_provinsi_2024.csv', { period: '2024' });
    expect(reading.records[0]).toMatchObject({
      kode_wilayah: '11',
      tahun: 2024,
      penduduk_miskin_maret: 804_530,
      persen_miskin_september: 12.64,
    });
    expect(await read('open/bps_penduduk_miskin_provinsi_2024.csv').then(({ needs }) => needs)).toEqual(['PERIOD']);
  });

  it('Open Data Jabar: poverty lines of 27 kabupaten/kota in two years', async () => {
    const reading = await read('open/jabar_garis_kemiskinan_kabkota.csv');
    expect(reading.problems).toEqual([]);
    expect(reading.recordCount).toBe(54);
    expect(facts(reading, 'CONTEXT_FIGURE')[0]).toMatchObject({
      regionCode: '3201',
      period: '2018',
      figure: 'POVERTY_LINE',
      value: '359787',
      unit: 'RUPIAH_PER_CAPITA_MONTH',
    });
  });

  it('Open Data Jabar: poor people 2002–2015; a kabupaten before it existed has no data, not zero', async () => {
    const reading = await read('open/jabar_penduduk_miskin_kabkota_sd2015.csv');
    expect(reading.recordCount).toBe(378);
    expect(reading.problems.map((problem) => problem.code)).toEqual(['ZERO_AS_MISSING']);
    const poor = facts(reading, 'CONTEXT_FIGURE');
    expect(poor).toHaveLength(378 - 21);
    expect(poor[0]).toMatchObject({ regionCode: '3201', period: '2002', value: '451300', unit: 'PERSON' });
    expect(poor.filter((fact) => fact.regionCode === '3218')).toHaveLength(1);
  });

  it('Bandung prices: 25 commodities on 49 days, a price of 0 is no price, the city from the file’s name', async () => {
    const reading = await read('open/harga_konsumen_kota_bandung_2025-09_10.csv');
    expect(reading.problems).toEqual([]);
    expect(reading.needs).toEqual([]);
    expect(reading.recordCount).toBe(1225);
    const prices = facts(reading, 'PRICE_REFERENCE');
    expect(prices).toHaveLength(1225 - Number(reading.details['tanpa_harga']));
    expect(prices.every((fact) => fact.price > 0n && fact.regionCode === '3273')).toBe(true);
    expect(new Set(prices.map((fact) => fact.unit))).toEqual(new Set(['KG', 'LITER']));
    expect(prices[0]).toMatchObject({
      commodity: 'BERAS',
      qualityClass: 'PREMIUM',
      date: '2025-09-13',
      price: 16_000n,
      priceKind: 'MARKET_SURVEY',
    });
  });

  it('prices of a file that names no city: the region is asked for, never guessed', async () => {
    const reading = await read('open/harga_konsumen_kota_bandung_2025-09_10.csv', { fileName: 'harga bandung.csv' });
    expect(reading.needs).toEqual(['REGION']);
    expect(reading.facts).toEqual([]);
    const answered = await readReading(
      readFileSync(join(FIXTURES, 'open/harga_konsumen_kota_bandung_2025-09_10.csv')),
      {
        regions,
        region: '3273' as never,
      },
    );
    expect(answered.needs).toEqual([]);
    expect(answered.facts.length).toBeGreaterThan(900);
  });

  it('HET: 18 ceilings; a zone is its provinces', async () => {
    const reading = await read('open/het_beras_zona.csv');
    expect(reading.problems).toEqual([]);
    expect(reading.recordCount).toBe(18);
    expect(reading.records[2]).toMatchObject({
      zona: 2,
      wilayah: ['11', '12', '13', '14', '15', '17', '19', '21', '53', '61', '62', '63', '64', '65'],
    });
    const zoneOne = facts(reading, 'PRICE_REFERENCE').filter((fact) => fact.price === 12_800n);
    expect(zoneOne.map((fact) => fact.regionCode)).toEqual([
      '16',
      '18',
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
      '51',
      '52',
      '71',
      '72',
      '73',
      '74',
      '75',
      '76',
    ]);
    expect(zoneOne[0]).toMatchObject({
      commodity: 'BERAS',
      qualityClass: 'PREMIUM',
      date: '2017-09-01',
      priceKind: 'HET',
      unit: 'KG',
    });
  });
});

describe('periods', () => {
  it('a period that contradicts the one in the file is refused', async () => {
    const reading = await read('layouts/progres_transaksi_kabkota.xlsx', { period: '2021-08' });
    expect(blocking(reading).map((problem) => problem.code)).toEqual(['PERIOD_CONTRADICTS_FILE']);
    const fitting: Period = period('2021-09');
    expect(blocking(await read('layouts/progres_transaksi_kabkota.xlsx', { period: fitting }))).toEqual([]);
  });
});
