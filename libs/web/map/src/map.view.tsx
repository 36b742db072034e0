import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type MapPageQuery } from '@monev/contracts';
import {
  Breadcrumb,
  EmptyState,
  type FigureDefinition,
  PlaceFilters,
  Provenance,
  SelectField,
  shortName,
  stateOf,
  Status,
  type TracedFigure,
  useUi,
  valueText,
} from '@monev/ui';
import { type Place, placeHref, type RegionSearch, useWords } from '@monev/web-kit';
import { mapWords } from './map.words';

export type MapOverview = MapPageQuery['overview'];

interface Props {
  overview: MapOverview;
  definitions: MapPageQuery['indicatorDefinitions'];
  chosen: FigureDefinition | undefined;
  search: RegionSearch;
  place: Place;
  move: (change: Partial<Place>) => void;
  onIndicator: (code: string) => void;
  children: ReactNode;
}

/** Head and filters of the map page; the map itself is handed in. */
export function MapView({ overview, definitions, chosen, search, place, move, onIndicator, children }: Props) {
  const words = useWords(mapWords);
  const { formats, said } = useUi();
  const { region, period } = overview;
  const indicator = chosen ? said(chosen.name) : words.title;
  return (
    <>
      <Breadcrumb
        path={region.path}
        href={(code) => placeHref('/peta', { region: code, period: place.period })}
        nextHref="#saring"
      />
      <h1 className="lede">
        {period
          ? words.headWithPeriod(indicator, shortName(region.name), formats.period(period))
          : words.head(indicator, shortName(region.name))}
      </h1>
      <p className="asof">
        <span>{words.boundaries}</span>
      </p>
      <PlaceFilters
        id="saring"
        region={region}
        below={region.children}
        search={search}
        onRegion={(code) => move({ region: code, selected: null })}
        period={period}
        periods={overview.reportedMonths}
        onPeriod={(next) => move({ period: next })}
        extra={
          chosen && (
            <SelectField
              label={words.indicator}
              value={chosen.code}
              options={definitions.map(({ code, name }) => ({
                value: code,
                label: said(name),
                group: words.groups[groupOf(code)],
              }))}
              onChange={onIndicator}
            />
          )
        }
      />
      {period === null ? (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link className="btn primary" to="/berkas">
            {words.toIntake}
          </Link>
        </EmptyState>
      ) : (
        children
      )}
    </>
  );
}

const GROUPS = ['KPM', 'DST', 'EWR', 'AGT', 'SUP', 'FIN', 'QLT', 'PRC', 'FND', 'CMP', 'MON', 'GOV', 'SIX'] as const;

/** The chapter of the catalogue that a code belongs to. */
function groupOf(code: string): (typeof GROUPS)[number] {
  return GROUPS.find((group) => code.startsWith(`IND-${group}-`)) ?? 'GOV';
}

interface SelectedProps {
  figure: TracedFigure;
  definition: FigureDefinition;
  place: Place;
}

/** The marked region: its figure, state and sources, and the ways on from there. */
export function SelectedRegion({ figure, definition, place }: SelectedProps) {
  const words = useWords(mapWords);
  const { words: ui, formats } = useUi();
  const state = stateOf(figure, ui);
  const there = { region: figure.region.code, period: place.period };
  return (
    <section className="sheet" aria-label={words.selected}>
      <header>
        <h2>{figure.region.name}</h2>
        {state && <Status kind={state.kind}>{state.word}</Status>}
      </header>
      <p className="big">{figure.value === null ? ui.noData : valueText(figure.value, definition.unit, formats, ui)}</p>
      <div className="actions">
        <Link className="btn" to={placeHref('/', there)}>
          {words.open}
        </Link>
        {figure.region.level !== 'VILLAGE' && (
          <Link className="btn quiet" to={placeHref('/peta', there)}>
            {words.drill}
          </Link>
        )}
      </div>
      <div className="opened">
        <Provenance definition={definition} figure={figure} batchHref={(id) => `/berkas/${id}`} />
      </div>
    </section>
  );
}
