import { Link } from 'react-router';
import { type IndicatorPageQuery } from '@monev/contracts';
import { DataTable, Provenance, useUi, valueText } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { PERFORMANCE_PARTS } from '../performance/performance-parts';
import { howMuchWords } from './how-much.words';

type Opened = IndicatorPageQuery['tiles'][number];

interface Props {
  definition: Opened['definition'];
  figure: Opened['value'];
  period: string;
  batchHref: (id: string) => string;
}

/** The reckoning written out with its own numbers, the files behind it, and every threshold with its date. */
export function HowMuchView({ definition, figure, period, batchHref }: Props) {
  const words = useWords(howMuchWords);
  const { formats, words: ui } = useUi();
  const part = PERFORMANCE_PARTS.find(({ codes }) => (codes as readonly string[]).includes(definition.code));
  const whole = (text: string | null) =>
    text === null ? words.notKnown : Number.isSafeInteger(Number(text)) ? formats.number(Number(text)) : text;
  const result = figure.value === null ? words.notKnown : valueText(figure.value, definition.unit, formats, ui);
  const rowsHref = part
    ? `/kinerja?${new URLSearchParams({
        ...{ wilayah: figure.region.code, periode: period, bagian: part.id },
        ...{ indikator: definition.code, lihat: 'baris' },
      })}`
    : null;
  return (
    <section className="sheet" id="berapa" aria-labelledby="berapa-judul">
      <header>
        <h2 id="berapa-judul">{words.title}</h2>
        {rowsHref && <Link to={rowsHref}>{words.toRows}</Link>}
      </header>
      <p className="says">{words.pooled}</p>
      <dl className="reckoning">
        <div>
          <dt>{words.numerator}</dt>
          <dd>{whole(figure.numerator)}</dd>
        </div>
        <div>
          <dt>{words.denominator}</dt>
          <dd>{whole(figure.denominator)}</dd>
        </div>
        <div>
          <dt>{words.result}</dt>
          <dd>{result}</dd>
        </div>
      </dl>
      <Provenance definition={definition} figure={figure} batchHref={batchHref} />
      <h3>{words.thresholds}</h3>
      {definition.thresholds.length === 0 ? (
        <p className="says">{words.noThresholds}</p>
      ) : (
        <DataTable
          caption={words.thresholds}
          captionHidden
          rows={definition.thresholds}
          inOrder
          rowKey={({ validFrom, region }) => `${validFrom} ${region ?? ''}`}
          columns={[
            { key: 'from', head: words.from, cell: ({ validFrom }) => formats.day(validFrom) },
            { key: 'where', head: words.where, secondary: true, cell: ({ region }) => region ?? words.everywhere },
            {
              key: 'green',
              head: words.green,
              numeric: true,
              cell: ({ green }) => formats.number(Number(green), decimalsOf(green)),
            },
            {
              key: 'amber',
              head: words.amber,
              numeric: true,
              cell: ({ amber }) => formats.number(Number(amber), decimalsOf(amber)),
            },
            { key: 'source', head: words.source, secondary: true, cell: ({ source }) => source },
          ]}
        />
      )}
    </section>
  );
}

/** As many decimals as the text has. */
function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
