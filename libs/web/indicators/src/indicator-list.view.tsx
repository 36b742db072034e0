import { Link } from 'react-router';
import { type IndicatorListQuery } from '@monev/contracts';
import { DataTable, useUi } from '@monev/ui';
import { type Place, placeHref, useWords } from '@monev/web-kit';
import { indicatorWords } from './indicators.words';

interface Props {
  definitions: IndicatorListQuery['indicatorDefinitions'];
  place: Place;
}

/** What is counted and what it means; each name leads to its figures. */
export function IndicatorListView({ definitions, place }: Props) {
  const words = useWords(indicatorWords);
  const { formats, said } = useUi();
  return (
    <>
      <h1 className="lede">{words.listHead(formats.number(definitions.length))}</h1>
      <p className="says page-says">{words.listSays}</p>
      <section className="sheet">
        <DataTable
          caption={words.title}
          rows={definitions}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'name',
              head: words.name,
              cell: ({ code, name }) => (
                <Link
                  className="nw"
                  to={placeHref(`/indikator/${code}`, { region: place.region, period: place.period })}
                >
                  {said(name)}
                </Link>
              ),
            },
            { key: 'code', head: words.code, secondary: true, cell: ({ code }) => <span className="nw">{code}</span> },
            { key: 'meaning', head: words.meaning, cell: ({ explanation }) => said(explanation) },
            { key: 'unit', head: words.unit, secondary: true, cell: ({ unit }) => words.units[unit] },
            {
              key: 'target',
              head: words.target,
              secondary: true,
              cell: ({ target }) => (target ? said(target) : words.none),
            },
            { key: 'sixT', head: words.sixT, secondary: true, cell: ({ sixT }) => words.rights[sixT] },
          ]}
        />
      </section>
    </>
  );
}
