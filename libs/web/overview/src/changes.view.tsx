import { Link } from 'react-router';
import { changeBetween, useUi, valueText } from '@monev/ui';
import { placeHref, useWords } from '@monev/web-kit';
import { type OverviewData } from './overview-data';
import { overviewWords } from './overview.words';

interface Props {
  tiles: OverviewData['tiles'];
  here: { region: string; period: string | null };
  className?: string;
}

/** One line for each figure that has a figure before it, moved ones first. */
export function ChangesSheet({ tiles, here, className = '' }: Props) {
  const words = useWords(overviewWords);
  const { words: ui, formats, said } = useUi();
  const lines = tiles
    .flatMap(({ definition, value, previous }) => {
      const change = changeBetween(value, previous, definition.unit, definition.direction, formats, ui);
      if (!change || value.value === null || !previous || previous.value === null) return [];
      const text = (number: number) => valueText(number, definition.unit, formats, ui);
      return [{ definition, change, now: text(value.value), before: text(previous.value), since: previous.period }];
    })
    .toSorted((a, b) => Math.abs(b.change.sign) - Math.abs(a.change.sign));
  const title = lines[0] ? words.changed(formats.period(lines[0].since)) : words.changedTitle;
  return (
    <section className={`sheet short ${className}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      {lines.length === 0 && <p className="says">{words.nothingChanged}</p>}
      <ul className="lst">
        {lines.map(({ definition, change, now, before }) => (
          <li key={definition.code}>
            <span className={`arrow ${change.verdict ?? ''}`} aria-hidden="true">
              {change.sign > 0 ? '▴' : change.sign < 0 ? '▾' : '='}
            </span>
            <div>
              <Link to={placeHref(`/indikator/${definition.code}`, here)}>
                {change.sign === 0
                  ? words.sameLine(said(definition.name), now)
                  : words.changeLine(said(definition.name), now, before)}
              </Link>
              {change.verdict && <span className="sr"> ({change.verdict === 'good' ? ui.better : ui.worse})</span>}
              {change.sign !== 0 && <p>{change.text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
