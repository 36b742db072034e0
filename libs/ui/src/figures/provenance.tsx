import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { coverageText } from './coverage-text';
import { useUi } from '../language/ui-language';
import { ScrollBox } from '../tables/scroll-box';
import { type FigureDefinition, type TracedFigure } from './figure';

interface Props {
  definition: FigureDefinition;
  figure: TracedFigure;
  /** Address of a batch's own page. */
  batchHref: (batchId: string) => string;
}

/** "Dari mana angka ini?": definition, parts, rows used, as-of, and the files behind it. */
export function Provenance({ definition, figure, batchHref }: Props) {
  const { words, formats, said } = useUi();
  return (
    <div className="provenance">
      <dl>
        <Term name={words.formula}>{said(definition.explanation)}</Term>
        {figure.numerator !== null && (
          <Term name={words.parts}>
            {[figure.numerator, figure.denominator]
              .filter((part) => part !== null)
              .map(grouped)
              .join(' / ')}
          </Term>
        )}
        <Term name={words.rowsUsed}>
          {coverageText(
            { used: figure.rowsUsed, expected: figure.rowsExpected, grain: definition.grain },
            formats,
            words,
          )}{' '}
          ({formats.percent(figure.coveragePct, 2)})
        </Term>
        {figure.asOf && <Term name={words.asOf}>{formats.moment(figure.asOf, figure.region.code)}</Term>}
        <Term name={words.rule}>{definition.rule}</Term>
      </dl>
      {figure.sources.length === 0 ? (
        <p className="small">{words.noSource}</p>
      ) : (
        <ScrollBox label={words.source}>
          <table className="tbl">
            <caption>{words.source}</caption>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col" className="x">
                  {words.reporter}
                </th>
                <th scope="col" className="x">
                  {words.accepted}
                </th>
                <th scope="col" className="r">
                  {words.rows}
                </th>
              </tr>
            </thead>
            <tbody>
              {figure.sources.map((source) => (
                <tr key={source.batchId + source.source}>
                  <th scope="row">
                    <Link to={batchHref(source.batchId)}>{source.fileName}</Link>
                  </th>
                  <td className="x">{reporter(source.source)}</td>
                  <td className="x">{formats.moment(source.committedAt, figure.region.code)}</td>
                  <td className="r">{formats.number(source.rows)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );

  function reporter(source: string): string {
    const names: Readonly<Record<string, string>> = words.reporters;
    return names[source] ?? source;
  }
  function grouped(part: string | null): string {
    const value = Number(part);
    return part !== null && Number.isSafeInteger(value) ? formats.number(value) : (part ?? '');
  }
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
