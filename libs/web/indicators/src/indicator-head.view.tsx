import { type ReactNode } from 'react';
import { type IndicatorHeadQuery } from '@monev/contracts';
import { Breadcrumb, type Figure, type FigureDefinition, PlaceFilters, useUi, valueText } from '@monev/ui';
import { type Place, placeHref, type RegionSearch, useWords } from '@monev/web-kit';
import { indicatorWords } from './indicators.words';

export interface IndicatorHeadProps {
  definition: FigureDefinition;
  overview: IndicatorHeadQuery['overview'];
  search: RegionSearch;
  place: Place;
  move: (change: Partial<Place>) => void;
  /** Null while unknown, or where nothing was ever reported. */
  figure: Figure | null;
  loading?: boolean;
  children: ReactNode;
}

/** The sentence, and region and period, of an indicator's page. */
export function IndicatorHeadView(props: IndicatorHeadProps) {
  const { definition, overview, search, place, move, figure, children } = props;
  const words = useWords(indicatorWords);
  const { words: ui, formats, said } = useUi();
  const { region } = overview;
  return (
    <>
      <Breadcrumb
        path={region.path}
        href={(code) => placeHref(`/indikator/${definition.code}`, { region: code, period: place.period })}
        nextHref="#saring"
      />
      <h1 className="lede">{sentence()}</h1>
      <p className="asof">
        <span>{definition.code}</span>
        {figure?.asOf && <span>{formats.moment(figure.asOf, region.code)}</span>}
      </p>
      <PlaceFilters
        id="saring"
        region={region}
        below={region.children}
        search={search}
        onRegion={(code) => move({ region: code, selected: null })}
        period={overview.period}
        periods={overview.reportedMonths}
        onPeriod={(next) => move({ period: next })}
      />
      {children}
    </>
  );

  function sentence(): string {
    const name = said(definition.name);
    if (overview.period === null) return words.headEmpty(name, region.name);
    if (!figure) return `${name}, ${region.name}`;
    const period = formats.period(figure.period);
    if (figure.value === null) return words.headWithout(name, region.name, period);
    return words.head(name, region.name, valueText(figure.value, definition.unit, formats, ui), period);
  }
}
