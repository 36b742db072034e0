import { type Figure, type FigureDefinition, type Ui, valueText } from '@monev/ui';

export interface ToldIndicator {
  readonly definition: FigureDefinition;
  readonly value: Figure;
}

/**
 * The sentence over a tab: how many are out of bounds, and which stands farthest from its target in shares of the target,
 * or how many have no figure. Could be read aloud in the meeting (SCREENS §12).
 */
export function performanceSentence(
  told: readonly ToldIndicator[],
  { what, place, period }: { readonly what: string; readonly place: string; readonly period: string },
  ui: Ui,
): string {
  const { formats, language, said, words } = ui;
  const isId = language === 'id';
  const head = `${formats.period(period)}, ${place}: `;
  const known = told.filter(({ value }) => value.value !== null);
  if (known.length === 0) return head + (isId ? `belum ada data tentang ${what}.` : `no data about ${what} yet.`);
  const judged = known.filter(({ value }) => value.colour !== 'GREY');
  const out = judged.filter(({ value }) => value.colour === 'RED');
  const number = (count: number) => formats.number(count);
  const missing = told.length - known.length;
  const gap =
    missing === 0
      ? ''
      : isId
        ? ` ${number(missing)} lainnya belum ada data.`
        : ` ${number(missing)} more have no data yet.`;
  if (judged.length === 0) {
    return (
      head +
      (isId
        ? `${number(known.length)} angka ${what}, tanpa target.`
        : `${number(known.length)} figures about ${what}, without target.`) +
      gap
    );
  }
  if (out.length === 0) {
    const watched = judged.filter(({ value }) => value.colour === 'AMBER').length;
    const all = number(judged.length);
    return (
      head +
      (watched === 0
        ? isId
          ? `${all} dari ${all} ukuran ${what} sesuai target.`
          : `${all} of ${all} measures of ${what} are on target.`
        : isId
          ? `tidak ada ukuran ${what} di luar batas; ${number(watched)} dari ${all} perlu perhatian.`
          : `no measure of ${what} is out of bounds; ${number(watched)} of ${all} need attention.`) +
      gap
    );
  }
  const worst = out.toSorted((a, b) => distance(b) - distance(a))[0] as ToldIndicator;
  const figure = valueText(worst.value.value as number, worst.definition.unit, formats, words);
  const target = worst.definition.target ? said(worst.definition.target) : '';
  return (
    head +
    (isId
      ? `${number(out.length)} dari ${number(judged.length)} ukuran ${what} di luar batas, terjauh ${said(worst.definition.name)} ${figure} (target ${target}).`
      : `${number(out.length)} of ${number(judged.length)} measures of ${what} are out of bounds, farthest ${said(worst.definition.name)} ${figure} (target ${target}).`) +
    gap
  );
}

/** How far a figure stands from its target, in shares of the target; of a target of zero in its own unit. */
function distance({ definition: { targetValue }, value: { value } }: ToldIndicator): number {
  if (targetValue === null || value === null) return 0;
  return Math.abs(Math.abs(value) - targetValue) / (targetValue === 0 ? 1 : targetValue);
}
