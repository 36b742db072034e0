import { type Figure, kindOfPeriod, TileFrame, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { overviewWords } from './overview.words';

/** What is missing: periods nobody reported, and regions that are not in the count of this one. */
export function GapsTile({ history, figure }: { history: readonly Figure[]; figure: Figure }) {
  const words = useWords(overviewWords);
  const { words: ui, formats } = useUi();
  const missing = history.filter(({ value }) => value === null);
  const absent = Math.max(0, figure.rowsExpected - figure.rowsUsed);
  const span = `${formats.number(history.length)} ${ui.periodKinds[kindOfPeriod(figure.period)]}`;
  const complete = missing.length === 0 && absent === 0;
  return (
    <TileFrame title={words.gaps} state={complete ? null : { kind: 'part', word: ui.partial }}>
      <p className="says small">
        {absent === 0
          ? words.allReporting
          : words.notReporting(formats.number(absent), formats.number(figure.rowsExpected))}
      </p>
      <p className="says small">
        {missing.length === 0 ? words.noGaps(span) : words.gapsSay(formats.number(missing.length), span)}
      </p>
      <svg className="months" viewBox={`0 0 ${history.length * 10} 10`} role="img" aria-label={spoken()}>
        {history.map(({ period, value }, index) => (
          <rect
            key={period}
            x={index * 10 + 1}
            y="1"
            width="8"
            height="8"
            rx="1.5"
            className={value === null ? 'gap' : 'has'}
          />
        ))}
      </svg>
    </TileFrame>
  );

  function spoken(): string {
    if (missing.length === 0) return words.noGaps(span);
    return missing.map(({ period }) => words.monthMissing(formats.period(period))).join(', ');
  }
}
