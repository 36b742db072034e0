import { REGION_PERIOD, WITH_E_WARONG, indicator, limits, share, words } from '../../definition/define';

/** Whether the price agreed, the basket and the receipt are right (INDICATORS I). */
export const invoiceMatch = indicator({
  code: 'IND-PRC-03',
  name: words('Faktur sesuai MoU', 'Invoices match the MoU'),
  explanation: words(
    'Persentase baris faktur yang harga satuannya sama dengan harga dalam MoU.',
    'The percentage of invoice lines whose unit price is the one of the MoU.',
  ),
  unit: 'PERCENT',
  sixT: 'PRICE',
  direction: 'UP',
  audience: 'S',
  rule: '100 × invoice lines with unit price = MoU price ± 0 / lines for which an MoU states a price',
  frequency: 'MONTH',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'SUPPLIER'],
  formula: share('mou-lines-matched', 'mou-lines'),
  thresholds: limits('99', '95'),
  needsOfRegime: ['E_WARONG', 'MOU'],
});

export const basketValue = indicator({
  code: 'IND-PRC-04',
  name: words('Rasio nilai keranjang', 'Basket value'),
  explanation: words(
    'Nilai barang yang diterima keluarga menurut harga acuan, dalam persen dari jumlah yang didebet.',
    'What the goods a family received are worth at reference prices, in percent of the amount debited.',
  ),
  unit: 'PERCENT',
  sixT: 'PRICE',
  direction: 'UP',
  audience: 'K T',
  rule: '100 × Σ qty received × reference price / amount debited; baskets with any unpriced item are excluded (KP-14, KP-15)',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('basket-value', 'basket-debited'),
  thresholds: limits('98', '90'),
  needsOfRegime: WITH_E_WARONG,
});

export const receiptsCorrect = indicator({
  code: 'IND-PRC-05',
  name: words('Nota benar', 'Receipts correct'),
  explanation: words(
    'Persentase nota rinci yang jumlah barang kali harganya sama dengan totalnya.',
    'The percentage of receipts that are itemised and whose quantities times prices add up to their total.',
  ),
  unit: 'PERCENT',
  sixT: 'PRICE',
  direction: 'UP',
  audience: 'M',
  rule: '100 × receipts itemised with Σ(qty × unit) = total / receipts checked (KP-13); FP-14',
  frequency: 'QUARTER',
  kind: 'flow',
  grain: 'EVENT',
  dimensions: [...REGION_PERIOD, 'E_WARONG'],
  formula: share('receipts-correct', 'receipts-checked'),
  thresholds: limits('98', '90'),
  survey: true,
  needsOfRegime: WITH_E_WARONG,
});
