import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { changeBetween, splitValue, valueText } from '../figures/figure-text';
import { type Figure, type FigureCompanion, type FigureDefinition } from '../figures/figure';
import { type FigureState, stateOf, targetStateOf } from '../figures/figure-state';
import { targetLineOf } from '../charts/target-line';
import { useUi } from '../language/ui-language';
import { Status } from '../status/status';
import { CoverageBar } from './coverage-bar';
import { Sparkline } from './sparkline';

export interface TileProps {
  definition: FigureDefinition;
  figure: Figure;
  previous: Figure | null;
  /** Twelve periods, oldest first. */
  history: readonly Figure[];
  companions?: readonly FigureCompanion[];
  /** The same period a year earlier; a second line of change where it has a value. */
  yearBefore?: Figure | null;
  /** This tile is the one opened below. */
  current?: boolean;
  /** Definition, rows used and sources of this very figure. */
  href: string;
}

/** One indicator: number, sparkline, state, change and coverage. The whole tile is one link to its evidence. */
export function Tile({ definition, figure, previous, yearBefore = null, history, ...rest }: TileProps) {
  const { companions = [], current = false, href } = rest;
  const { words, formats, said } = useUi();
  const title = said(definition.name);
  if (figure.value === null || figure.status !== 'OK') {
    return (
      <TileFrame title={title} href={href} current={current} state={stateOf(figure, words)}>
        <p className="says small">{whyNoNumber(figure)}</p>
        <CoverageBar
          used={figure.rowsUsed}
          expected={figure.rowsExpected}
          pct={figure.coveragePct}
          grain={definition.grain}
        />
      </TileFrame>
    );
  }
  const { text, unit } = splitValue(figure.value, definition.unit, formats, words);
  const changes = [previous, yearBefore].flatMap((earlier) => {
    const change = changeBetween(figure, earlier, definition.unit, definition.direction, formats, words);
    return change && earlier ? [{ change, since: sinceText(earlier.period) }] : [];
  });
  const uncertain = figure.partial || figure.provisional;
  const target = targetStateOf(figure, words);
  const shownCompanions = companions.filter(({ value }) => value !== null).slice(0, 2);
  return (
    <TileFrame title={title} href={href} current={current} state={uncertain ? stateOf(figure, words) : null}>
      <div className="row">
        <p className={figure.partial ? 'big partial' : 'big'}>
          {text}
          {unit && <small>{unit === '%' ? '%' : ` ${unit}`}</small>}
        </p>
        <Sparkline values={history.map(({ value }) => value)} target={targetLineOf(definition, '')?.value ?? null} />
      </div>
      <p className="meta">
        {target ? <Status kind={target.kind}>{target.word}</Status> : null}
        <span>{definition.target ? `${words.target} ${said(definition.target)}` : words.noTarget}</span>
      </p>
      {changes.map(({ change, since }) => (
        <p className="meta" key={since}>
          <span>
            <span className={`delta ${change.verdict ?? ''}`}>{change.text}</span> {words.changeFrom('', since).trim()}
            {change.verdict && <span className="sr"> ({change.verdict === 'good' ? words.better : words.worse})</span>}
          </span>
        </p>
      ))}
      {shownCompanions.length > 0 && (
        <ul className="meta companions">
          {shownCompanions.map(({ key, label, value, unit: companionUnit }) => (
            <li key={key}>
              {said(label)} <b>{value === null ? '' : valueText(value, companionUnit, formats, words)}</b>
            </li>
          ))}
        </ul>
      )}
      <CoverageBar
        used={figure.rowsUsed}
        expected={figure.rowsExpected}
        pct={figure.coveragePct}
        partial={figure.partial}
        grain={definition.grain}
      />
    </TileFrame>
  );

  /** A month of the same year needs no year beside it. */
  function sinceText(period: string): string {
    return period.slice(0, 4) === figure.period.slice(0, 4) || period === previous?.period
      ? formats.periodShort(period)
      : formats.period(period);
  }
  function whyNoNumber(missing: Figure): string {
    const reason = missing.reason
      ? said(missing.reason)
      : missing.status === 'ZERO_DENOMINATOR'
        ? words.zeroDenominator
        : words.noDataYet(formats.period(missing.period));
    return missing.lastReported ? `${reason} ${words.lastReported(formats.period(missing.lastReported))}` : reason;
  }
}

interface FrameProps {
  title: string;
  href?: string;
  current?: boolean;
  state?: FigureState | null;
  children: ReactNode;
}

/** The box of a tile: title left, state right. */
export function TileFrame({ title, href, current = false, state, children }: FrameProps) {
  const marked = current ? ('true' as const) : undefined;
  const inside = (
    <>
      <div className="hd">
        <h3>{title}</h3>
        {state && <Status kind={state.kind}>{state.word}</Status>}
      </div>
      {children}
    </>
  );
  if (href?.startsWith('#')) {
    return (
      <a className="tile" href={href} aria-current={marked}>
        {inside}
      </a>
    );
  }
  return href === undefined ? (
    <div className="tile">{inside}</div>
  ) : (
    <Link className="tile" to={href} aria-current={marked}>
      {inside}
    </Link>
  );
}

/** A tile of its final size while the number is on its way. */
export function LoadingTile({ title }: { title: string }) {
  const { words } = useUi();
  return (
    <TileFrame title={title}>
      <div className="tile-skeleton" role="status" aria-label={words.loading(title)}>
        <div className="row">
          <span className="skel skel-number" />
          <span className="skel skel-spark" />
        </div>
        <span className="skel skel-line" />
        <span className="skel skel-bar" />
      </div>
    </TileFrame>
  );
}

interface FailedProps {
  title: string;
  /** Last stored value and its time, both as text, when there is one. */
  last: { value: string; moment: string } | null;
  code: string;
  onRetry: () => void;
}

/** A tile whose number could not be fetched: last stored value with its time, retry, code. */
export function FailedTile({ title, last, code, onRetry }: FailedProps) {
  const { words } = useUi();
  return (
    <TileFrame title={title} state={{ kind: 'bad', word: words.failed }}>
      <p className="says small">
        {last && `${words.lastStored(last.value, last.moment)} `}
        {words.dataSafe}
      </p>
      <p>
        <button type="button" className="btn" onClick={onRetry}>
          {words.retry}
        </button>{' '}
        <span className="small muted">
          {words.code}: {code}
        </span>
      </p>
    </TileFrame>
  );
}

/** A tile that shows what was known when the network went. */
export function OfflineTile({ title, moment }: { title: string; moment: string }) {
  const { words } = useUi();
  return (
    <TileFrame title={title} state={{ kind: 'none', word: words.offline }}>
      <p className="says small">{words.offlineSince(moment)}</p>
    </TileFrame>
  );
}
