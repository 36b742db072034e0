import { type ReactNode } from 'react';
import { saveAsFile, toCsv, useUi } from '@monev/ui';
import { said, useWords } from '@monev/web-kit';
import { DiscrepanciesView } from './discrepancies.view';
import { MatrixView } from './matrix.view';
import { type Quality } from './quality';
import { qualityWords } from './quality.words';
import { RemindersView } from './reminders.view';

/** One sentence, then who reported what, whom to remind, and what does not add up. */
export function DataQualityView({ quality, filters }: { quality: Quality; filters: ReactNode }) {
  const words = useWords(qualityWords);
  const { formats, language } = useUi();
  const silent = quality.rows.filter(({ missing }) => missing > 0);
  const dueDay = quality.datasets[0]?.dueDay ?? 0;
  return (
    <>
      <h1 className="lede">{sentence()}</h1>
      <p className="asof">{words.asOf(formats.day(quality.today), formats.number(dueDay))}</p>
      {filters}
      <div className="quality">
        <section className="sheet" aria-labelledby="matrix">
          <header>
            <h2 id="matrix">{words.matrix}</h2>
            <button type="button" className="btn" onClick={download}>
              {words.download}
            </button>
          </header>
          <p className="says small">{words.matrixSays}</p>
          <MatrixView quality={quality} />
        </section>
        <RemindersView rows={silent} />
        <DiscrepanciesView discrepancies={quality.discrepancies} />
      </div>
    </>
  );

  function sentence(): string {
    const missing = silent.reduce((total, row) => total + row.missing, 0);
    const states = quality.rows.flatMap(({ cells }) => cells.map(({ state }) => state));
    const [onTime, late] = (['ON_TIME', 'LATE'] as const).map((one) => states.filter((state) => state === one).length);
    const share =
      onTime === undefined || late === undefined || onTime + late === 0 ? null : (100 * onTime) / (onTime + late);
    const first =
      missing === 0
        ? words.ledeComplete + (share === null ? '' : words.ledeOnTime(formats.percent(share)))
        : words.ledeMissing(...([silent.length, quality.rows.length, missing].map(text) as [string, string, string]));
    const open = quality.discrepancies.length;
    return open === 0 ? first : first + words.ledeDiffers(text(open));
  }
  function text(count: number): string {
    return formats.number(count);
  }
  function download(): void {
    const head = [words.region, words.dataset, words.month, words.state, words.rows('').trim(), `${words.filled} %`];
    const names = new Map(quality.datasets.map(({ id, name }) => [id, said(name, language)]));
    const rows = quality.rows.flatMap(({ region, cells }) =>
      cells.map((cell) => [
        ...[region.name, names.get(cell.dataset) ?? cell.dataset, cell.month, cell.state && words.states[cell.state]],
        ...[cell.rows, cell.filledPct],
      ]),
    );
    saveAsFile(`mutu-data-${quality.region.code}-${quality.period}.csv`, toCsv(head, rows, language, [words.title]));
  }
}
