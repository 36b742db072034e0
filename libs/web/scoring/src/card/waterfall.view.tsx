import { Link } from 'react-router';
import { type ScoringParameters } from '@monev/domain/scoring';
import { Status, saveAsFile, toCsv, useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { nameOf } from './headline';
import { type Card, criteriaOf, isCapped, lossesOf, shareOf } from './losses';
import { cardWords } from './scorecard.words';
import { Waterfall } from './waterfall';
import { waterfallOf } from './waterfall-model';

interface Props {
  card: Card;
  parameters: ScoringParameters | null;
}

/** Losses named in the sentence. */
const EXPLAINING = 3;

/** From 100 to the score: what costs how much, and what caps it. */
export function WaterfallView({ card, parameters }: Props) {
  const words = useWords(cardWords);
  const { formats, said, language } = useUi();
  const { finalScore, rawScore } = card.result;
  if (finalScore === null || rawScore === null) return null;
  const two = (value: number) => formats.number(value, 2);
  const losses = lossesOf(card);
  const codes = card.result.criticalFailures.join(', ');
  const bars = waterfallOf(
    losses,
    { raw: rawScore, final: finalScore, byCap: isCapped(card) ? card.lostByCap : 0 },
    {
      ...{ start: words.start, raw: words.raw, final: words.final, cap: words.capRow(codes) },
      of: ({ criterion }) => said(criterion.name),
    },
  );
  const parts = losses.slice(0, EXPLAINING).map(({ criterion, lost }) => `${said(criterion.name)} ${two(lost)}`);
  const lacking = criteriaOf(card).filter(({ mark }) => mark === 'MISSING');
  const aspects = card.aspects.filter(({ criteria }) => criteria.length > 1);
  const download = () =>
    saveAsFile(
      `${nameOf(card)} ${card.quarter}.csv`,
      toCsv(
        [words.criterion, words.weight, words.measure, words.points, words.pointsLost],
        criteriaOf(card).map((one) => [
          `${one.code} ${said(one.name)}`,
          one.weight,
          one.measure,
          one.subScore,
          one.pointsLost,
        ]),
        language,
        [nameOf(card), formats.period(card.quarter), `${words.final} ${two(finalScore)}`],
      ),
    );
  return (
    <section className="sheet" aria-labelledby="air-terjun">
      <header>
        <h2 id="air-terjun">{words.waterfall(two(finalScore))}</h2>
        {card.result.published ? (
          <span className="small muted">{words.waterfallUnit}</span>
        ) : (
          <Status kind="none">{words.unpublished}</Status>
        )}
      </header>
      {!card.result.published && <p className="note">{words.unpublishedNote}</p>}
      {losses.length === 0 && <p className="says">{words.waterfallFull}</p>}
      {losses.length > EXPLAINING && (
        <p className="says">{words.waterfallSays(formats.percent(shareOf(losses.slice(0, EXPLAINING), losses), 0))}</p>
      )}
      <figure>
        <Waterfall
          bars={bars}
          grades={parameters?.grades.map(({ grade, from }) => ({ grade, from: Number(from) })) ?? []}
          label={losses.length === 0 ? words.waterfallFull : words.waterfallAlt(two(finalScore), parts.join('; '))}
        />
      </figure>
      <Caps card={card} />
      {lacking.length > 0 && (
        <p className="small muted">
          {words.missingWeight(lacking.map(({ code, name }) => `${code} ${said(name)}`).join('; '))}
        </p>
      )}
      <div className="foot">
        {aspects.length > 0 && <span>{words.aspectWeights(aspects.map(({ weight }) => weight).join(', '))}</span>}
        <div className="ways noprint">
          <a href="#rinci">{words.seeTable}</a>
          <button type="button" className="link" onClick={download}>
            {words.download}
          </button>
          {card.inputs !== null && (
            <button
              type="button"
              className="link"
              title={words.inputsHint}
              onClick={() => saveAsFile(`${nameOf(card)} ${card.quarter}.json`, card.inputs ?? '')}
            >
              {words.recompute}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

/** What caps the score, by code and pattern, with every finding that stands behind it. */
function Caps({ card }: { card: Card }) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { may } = useSession();
  const codes = [...new Set(card.criticalFindings.map(({ code }) => code))];
  if (codes.length === 0) return null;
  return (
    <ul className="caps">
      {codes.map((code) => {
        const findings = card.criticalFindings.filter((one) => one.code === code);
        const [first] = findings;
        if (!first) return null;
        return (
          <li key={code} className="note warn">
            <b>{words.capSays(code, first.patternCode, said(first.patternName))}</b>{' '}
            {findings.map(({ findingId, findingNo, occurredOn }, index) => {
              const told = words.capFinding(findingNo, formats.day(occurredOn));
              return (
                <span key={findingId}>
                  {index > 0 && '; '}
                  {may('Query.finding') ? <Link to={`/temuan/${findingId}`}>{told}</Link> : told}
                </span>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
