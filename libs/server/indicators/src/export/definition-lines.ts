import { type IndicatorDefinition, targetText, thresholdsInForce } from '@monev/domain/indicators';
import { type Period, type Wording } from '@monev/kernel';
import { type Language } from './language';

const UNITS: Readonly<Record<IndicatorDefinition['unit'], Wording>> = {
  FAMILY: { id: 'KPM', en: 'families' },
  PERCENT: { id: 'persen', en: 'percent' },
  RUPIAH: { id: 'rupiah', en: 'rupiah' },
  RATIO: { id: 'rasio', en: 'ratio' },
  DAYS: { id: 'hari kalender', en: 'calendar days' },
  COUNT: { id: 'banyaknya', en: 'count' },
  INDEX: { id: 'indeks 0–1', en: 'index 0–1' },
  POINTS: { id: 'poin 0–100', en: 'points 0–100' },
};

const word = (id: string, en: string): Wording => ({ id, en });

/** What an indicator means, as lines of a definition sheet: name, formula, unit, target in force and who set it. */
export function definitionLines(
  definition: IndicatorDefinition,
  period: Period,
  language: Language,
): (readonly [Wording, string])[] {
  const thresholds = thresholdsInForce(definition.thresholds, period);
  const target = targetText(definition.direction, definition.unit, thresholds);
  return [
    [word('Kode', 'Code'), definition.code],
    [word('Nama', 'Name'), definition.name[language]],
    [word('Arti', 'Meaning'), definition.explanation[language]],
    [word('Aturan', 'Rule'), definition.rule],
    [word('Satuan', 'Unit'), UNITS[definition.unit][language]],
    [word('Desimal', 'Decimals'), String(definition.decimals)],
    [word('Target', 'Target'), target ? target[language] : word('tanpa target', 'no target')[language]],
    [word('Sumber ambang', 'Source of the thresholds'), thresholds?.source ?? ''],
    [
      word('Cara menggabung', 'How it is pooled'),
      word('jumlah dibagi jumlah, bukan rata-rata persen', 'sum over sum, not a mean of percentages')[language],
    ],
    [word('Sel kosong', 'Empty cells'), word('tidak ada data; bukan nol', 'no data; not zero')[language]],
  ];
}
