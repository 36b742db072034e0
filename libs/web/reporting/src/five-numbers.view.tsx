import { type ReactNode } from 'react';
import { Status, type StatusKind, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type KadisFigureData, type KadisLinks } from './kadis-data';
import { HistoryLine } from './history-line';
import { kadisWords } from './kadis.words';

interface Props {
  figures: readonly KadisFigureData[];
  links: KadisLinks;
}

/** Always the same five, each against its target and the month before. */
export function FiveNumbers({ figures, links }: Props) {
  const words = useWords(kadisWords);
  return (
    <section aria-labelledby="lima-angka">
      <h2 id="lima-angka">{words.fiveNumbers}</h2>
      <ul className="kadis-card kadis-five">
        {figures.map((figure) => (
          <li key={figure.code}>
            <Opening to={hrefOf(figure, links)}>
              <FigureBody figure={figure} />
            </Opening>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hrefOf({ code }: KadisFigureData, links: KadisLinks): string | null {
  return code.startsWith('IND-FND') ? links.findings() : links.indicator(code);
}

function Opening({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? (
    <div className="kadis-figure">{children}</div>
  ) : (
    <a className="kadis-figure" href={to}>
      {children}
    </a>
  );
}

const KINDS: Record<KadisFigureData['colour'], StatusKind> = { GREEN: 'good', AMBER: 'warn', RED: 'bad', GREY: 'none' };

function FigureBody({ figure }: { figure: KadisFigureData }) {
  const words = useWords(kadisWords);
  const { said } = useUi();
  const { value, basis, change, isBetter } = figure;
  const text = value && said(value);
  const isPercent = text?.endsWith('%') ?? false;
  return (
    <>
      <h3>{said(figure.label)}</h3>
      <div className="kadis-row">
        {text === null ? (
          <p className="kadis-none">{words.noValue}</p>
        ) : (
          <p className={figure.partial ? 'big partial' : 'big'}>
            {isPercent ? text.slice(0, -1) : text}
            {isPercent && <small>%</small>}
          </p>
        )}
        <HistoryLine label={words.history(said(figure.label))} values={figure.history} target={figure.targetValue} />
      </div>
      {basis && <p className="kadis-sub">{said(basis)}</p>}
      <p className="kadis-meta">
        <Status kind={KINDS[figure.colour]}>{said(figure.state)}</Status>
        {figure.partial && <Status kind="part">{words.partial}</Status>}
        {figure.provisional && <Status kind="part">{words.provisional}</Status>}
        <span className="kadis-target">{said(figure.target)}</span>
        {change && (
          <span className={isBetter === null ? 'delta' : isBetter ? 'delta good' : 'delta bad'}>{said(change)}</span>
        )}
      </p>
    </>
  );
}
