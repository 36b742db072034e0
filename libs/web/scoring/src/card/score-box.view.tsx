import { Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { rangeOf } from '../ranking/ranked-table.view';
import { type Card, criteriaOf } from './losses';
import { cardWords } from './scorecard.words';

const SHAPES = { HIGH: 'good', MEDIUM: 'part', LOW: 'none' } as const;

/** Grade and score in large, with how far they carry. */
export function ScoreBox({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { result, rank, rolling, lkpp, aspects } = card;
  const criteria = criteriaOf(card);
  const scored = criteria.filter(({ subScore }) => subScore !== null).length;
  const two = (value: number) => formats.number(value, 2);
  return (
    <div className="score-box">
      <div className="num">
        <span className={result.grade ? 'g' : 'g none'} aria-hidden={result.grade ? undefined : true}>
          {result.grade ?? '–'}
        </span>
        <div>
          <p className="big">{result.published && result.finalScore !== null ? two(result.finalScore) : '–'}</p>
          <p>
            {said(result.gradeLabel)} · {rank ? words.rank(rangeOf(rank), formats.number(rank.of)) : words.noRank}
          </p>
        </div>
      </div>
      <dl>
        <div>
          <dt>{words.confidence}</dt>
          <dd>
            <Status kind={SHAPES[result.confidence]}>{words.confidences[result.confidence]}</Status>
          </dd>
        </div>
        <div>
          <dt>{words.coverage}</dt>
          <dd>
            <b>{formats.percent(result.evidenceCoveragePct, 0)}</b>
            <span className="muted small">
              {words.ofCriteria(formats.number(scored), formats.number(criteria.length))}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.rolling}</dt>
          <dd>
            <b>{rolling.value === null ? words.none : two(rolling.value)}</b>
            <span className="muted small">{words.rollingOf}</span>
          </dd>
        </div>
        {card.subject.kind === 'SUPPLIER' ? (
          <div>
            <dt>{words.lkpp}</dt>
            <dd>
              <b>{lkpp ? `${two(lkpp.value)} ${words.lkppCategories[lkpp.category]}` : words.lkppNone}</b>
              <span className="muted small">
                {lkpp ? lkpp.perAspect.map(({ aspect, band }) => `${aspect} ${band}`).join(' · ') : words.lkppNote}
              </span>
              {lkpp && <span className="tag">{words.lkppNote}</span>}
            </dd>
          </div>
        ) : (
          <div>
            <dt>{words.interval}</dt>
            <dd>
              <b>
                {result.published && result.interval
                  ? `${two(result.interval.lower)}–${two(result.interval.upper)}`
                  : words.none}
              </b>
              <span className="muted small">{aspects.length > 0 && words.intervalOf}</span>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
