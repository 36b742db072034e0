import { Fragment, type ReactNode, useState } from 'react';
import { type Formats, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Card, type CardCriterion, NOTHING, criteriaOf } from './losses';
import { countText, measureText, reckoningLines, targetText } from './reckoning';
import { cardWords } from './scorecard.words';

interface Props {
  card: Card;
  /** Evidence of a criterion, asked for when its row is opened. */
  evidenceOf: (criterion: CardCriterion) => ReactNode;
}

const COLUMNS = 7;
const MARK_SHAPES = { NA: 'na', MISSING: 'none', WITHHELD: 'bad' } as const;

/** Every criterion with weight, measure, target, points and what it costs; its evidence opens in place. */
export function CriteriaView({ card, evidenceOf }: Props) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  const [opened, setOpened] = useState<string | null>(null);
  const peers = Math.max(0, ...criteriaOf(card).map((one) => one.peers?.count ?? 0));
  return (
    <section className="sheet" id="rinci" aria-labelledby="rinci-judul">
      <header>
        <h2 id="rinci-judul">{words.criteria}</h2>
        <span className="small muted noprint">{words.criteriaHint}</span>
      </header>
      <div className="criteria-scroll">
        <table className="tbl crit">
          <caption className="sr">{words.criteria}</caption>
          <colgroup>
            {Array.from({ length: COLUMNS }, (_, index) => (
              <col key={index} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col" className="r x">
                {words.weight} {card.parameters?.proposal && words.proposal}
              </th>
              <th scope="col" className="x">
                {words.measure}
              </th>
              <th scope="col" className="r x">
                {words.target}
              </th>
              <th scope="col" className="x">
                {words.points}
              </th>
              <th scope="col" className="r">
                {words.pointsLost}
              </th>
              <th scope="col" className="noprint">
                {words.evidence}
              </th>
            </tr>
          </thead>
          {card.aspects.map((aspect) => (
            <tbody key={aspect.code}>
              {aspect.criteria.length > 1 && (
                <AspectRow aspect={aspect} proposal={card.parameters?.proposal ?? false} />
              )}
              {aspect.criteria.map((criterion) => (
                <Fragment key={criterion.code}>
                  <CriterionRow
                    criterion={criterion}
                    isOpen={opened === criterion.code}
                    onToggle={() => setOpened(opened === criterion.code ? null : criterion.code)}
                  />
                  {opened === criterion.code && (
                    <tr className="open" id={`bukti-${criterion.code}`}>
                      <td colSpan={COLUMNS}>
                        <div className="proof">
                          {evidenceOf(criterion)}
                          <Sum criterion={criterion} />
                        </div>
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="legend-line small muted">
        {words.legend(peers > 0 ? formats.number(peers) : '')} {words.threeMarks}
        {(['NA', 'MISSING', 'WITHHELD'] as const).map((mark) => (
          <span key={mark}>
            {' '}
            <MarkTag mark={mark} /> {words.markNotes[mark]}.
          </span>
        ))}
      </p>
    </section>
  );
}

function AspectRow({ aspect, proposal }: { aspect: Card['aspects'][number]; proposal: boolean }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const left = Math.abs(aspect.effectiveWeight - aspect.weight) < 0.005 ? null : aspect.effectiveWeight;
  return (
    <tr className="asp">
      <th scope="rowgroup">
        {said(aspect.name)}{' '}
        <span className="muted">
          {words.weightOf(formats.number(aspect.weight), left === null ? null : formats.number(left, 2))}
          {proposal && ` ${words.proposal}`}
        </span>
      </th>
      <td className="x" />
      <td className="x" />
      <td className="x" />
      <td className="x">
        <b>{aspect.score === null ? '–' : formats.number(aspect.score, 2)}</b>
      </td>
      <td className="r">{lostText(aspect.pointsLost, formats)}</td>
      <td className="noprint" />
    </tr>
  );
}

interface RowProps {
  criterion: CardCriterion;
  isOpen: boolean;
  onToggle: () => void;
}

function CriterionRow({ criterion, isOpen, onToggle }: RowProps) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { code, name, mark, subScore, weight, pointsLost, peers } = criterion;
  const counted = countText(criterion, words, formats);
  const measured =
    mark === 'MEASURED' ? (
      <>
        <b>{measureText(criterion, words, formats)}</b> <span className="muted small">{counted}</span>
      </>
    ) : (
      <MarkTag mark={mark} />
    );
  return (
    <tr className={isOpen ? 'hit' : undefined}>
      <th scope="row">
        <span className="muted small">{code}</span> {said(name)}
        <span className="under only-narrow">{measured}</span>
      </th>
      <td className="r x">{formats.number(weight)}</td>
      <td className="x">{measured}</td>
      <td className="r x">{targetText(criterion, formats)}</td>
      <td className="x nw">
        {subScore !== null && (
          <>
            <Mini value={subScore} median={peers?.median ?? null} />
            <span className="mv">{formats.number(subScore, 2)}</span>
          </>
        )}
      </td>
      <td className="r">
        <b>{lostText(pointsLost, formats)}</b>
      </td>
      <td className="noprint">
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `bukti-${code}` : undefined}
          onClick={onToggle}
        >
          {isOpen ? words.close : words.see} <span className="sr">{words.evidenceOf(code)}</span>
        </button>
      </td>
    </tr>
  );
}

/** Tidak berlaku, belum ada bukti, ditahan penyedia: three kinds of no value, never one look. */
function MarkTag({ mark }: { mark: 'NA' | 'MISSING' | 'WITHHELD' }) {
  const words = useWords(cardWords);
  return (
    <span className={`tag mark-${mark.toLowerCase()}`}>
      <Status kind={MARK_SHAPES[mark]}>{words.marks[mark]}</Status>
    </span>
  );
}

/** "−7,86"; nothing lost is a plain nought, nothing scored a dash. */
function lostText(lost: number | null, formats: Formats): string {
  if (lost === null) return '–';
  return lost < NOTHING ? formats.number(0, 2) : formats.signed(-lost, 2);
}

/** Points as a bar with the median of the others as a stroke. */
function Mini({ value, median }: { value: number; median: number | null }) {
  return (
    <svg className="mini" viewBox="0 0 128 16" aria-hidden="true">
      <rect className="mini-all" y="4" width="128" height="8" rx="4" />
      <rect className="mini-own" y="4" width={Math.max(1.5, 1.28 * value)} height="8" rx="4" />
      {median !== null && <path className="mini-median" d={`M${(1.28 * median).toFixed(1)} 0V16`} />}
    </svg>
  );
}

function Sum({ criterion }: { criterion: CardCriterion }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  return (
    <div className="sum">
      <h3>{words.reckoning}</h3>
      {criterion.missing && <p>{said(criterion.missing)}</p>}
      {reckoningLines(criterion, words, formats).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="muted">{words.rule(criterion.code, said(criterion.evidenceSource))}</p>
    </div>
  );
}
