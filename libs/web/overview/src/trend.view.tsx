import { useState } from 'react';
import { SelectField, TrendFigure, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type OverviewData } from './overview-data';
import { overviewWords } from './overview.words';

/** One indicator over time; the reader chooses which. Nothing while there is no tile. */
export function TrendSheet({ overview, className }: { overview: OverviewData; className: string }) {
  const words = useWords(overviewWords);
  const { said } = useUi();
  const { region, tiles } = overview;
  const [code, setCode] = useState<string | null>(null);
  const trend = tiles.find(({ definition }) => definition.code === code) ?? mostTelling(tiles) ?? tiles[0];
  if (!trend) return null;
  return (
    <TrendFigure
      className={className}
      definition={trend.definition}
      regionName={region.name}
      points={trend.history}
      traced={trend.value}
      batchHref={(id) => `/berkas/${id}`}
      headerAction={
        <SelectField
          labelHidden
          label={words.trendOf}
          value={trend.definition.code}
          options={tiles.map(({ definition }) => ({ value: definition.code, label: said(definition.name) }))}
          onChange={setCode}
        />
      }
    />
  );
}

/** Realisation over time says more than a count that hardly moves; else the count of families; null without either. */
function mostTelling(tiles: OverviewData['tiles']) {
  return (
    tiles.find(
      ({ definition, history }) => definition.code === 'IND-DST-02' && history.some(({ value }) => value !== null),
    ) ?? tiles.find(({ definition }) => definition.code === 'IND-KPM-01')
  );
}
