import { valueText } from '../figures/figure-text';
import { type Figure, type FigureUnit } from '../figures/figure';
import { type Ui } from '../language/ui-language';
import { gapsIn } from './gaps';

/** What the line shows, in one sentence: for the page, for screen readers and for a chat alike. */
export function trendSentence(points: readonly Figure[], unit: FigureUnit, ui: Ui): string {
  const { formats, words, language } = ui;
  const known = points.filter((point): point is Figure & { value: number } => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return language === 'id' ? 'Belum ada yang dilaporkan.' : 'Nothing has been reported yet.';
  const value = (point: { value: number }) => valueText(point.value, unit, formats, words);
  const lastText = `${value(last)} (${formats.period(last.period)})`;
  const move = moveOf(first.value, last.value, language);
  const start =
    first === last
      ? language === 'id'
        ? `Satu periode dilaporkan: ${lastText}.`
        : `One period reported: ${lastText}.`
      : language === 'id'
        ? `${move} dari ${value(first)} (${formats.period(first.period)}) menjadi ${lastText}.`
        : `${move} from ${value(first)} (${formats.period(first.period)}) to ${lastText}.`;
  const missing = missingText(points, ui);
  return missing ? `${start} ${missing}` : start;
}

function moveOf(first: number, last: number, language: 'id' | 'en'): string {
  const index = first === last ? 0 : first < last ? 1 : 2;
  return (language === 'id' ? ['Tetap', 'Naik', 'Turun'] : ['Unchanged', 'Up', 'Down'])[index] ?? '';
}

function missingText(points: readonly Figure[], { formats, language }: Ui): string {
  const gaps = gapsIn(points.map(({ value }) => value));
  const periodAt = (index: number) => formats.period(points[index]?.period ?? '');
  const spans = gaps.map(({ from, to }) => {
    if (from === to) return periodAt(from);
    return `${periodAt(from)} ${language === 'id' ? 'sampai' : 'to'} ${periodAt(to)}`;
  });
  if (spans.length === 0) return '';
  return language === 'id' ? `Tidak ada data: ${spans.join('; ')}.` : `No data: ${spans.join('; ')}.`;
}
