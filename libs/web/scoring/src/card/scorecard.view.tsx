import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { PARAMETER_SETS } from '@monev/domain/scoring';
import { SelectField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { CriteriaView } from './criteria.view';
import { headlineOf } from './headline';
import { HistoryView } from './history.view';
import { type Card, type CardCriterion, lossesOf } from './losses';
import { MissingView } from './missing.view';
import { ScoreBox } from './score-box.view';
import { cardWords } from './scorecard.words';
import { SimulationView } from './simulation.view';
import { StepsView } from './steps.view';
import { VersionsView } from './versions.view';
import { WaterfallView } from './waterfall.view';

interface Props {
  card: Card;
  /** Quarters that have a score, newest first. */
  quarters: readonly string[];
  onQuarter: (quarter: string) => void;
  /** Address of the newest version. */
  latestHref: string;
  evidenceOf: (criterion: CardCriterion) => ReactNode;
}

const SHORT_WATERFALL = 4;

/** A score taken apart: sentence, number, what costs what, what is missing, and the evidence one click below. */
export function ScorecardView({ card, quarters, onQuarter, latestHref, evidenceOf }: Props) {
  const words = useWords(cardWords);
  const { formats, said } = useUi();
  const { result, parameters } = card;
  const set = PARAMETER_SETS.find(({ version }) => version === card.parameterVersion) ?? null;
  // a short waterfall leaves room below it
  const isShort = lossesOf(card).length <= SHORT_WATERFALL;
  const simulation = <SimulationView key={`${card.quarter} ${result.version}`} card={card} parameters={set} />;
  const latest = card.versions[0]?.version ?? result.version;
  return (
    <>
      <div className="hero">
        <div>
          <h1 className="lede">{headlineOf(card, { words, formats, said })}</h1>
          <p className="asof">
            <span>
              {words.asOf(
                formats.period(card.quarter),
                formats.number(result.version),
                formats.moment(result.computedAt),
              )}
            </span>
            {card.subject.number && (
              <span>
                {words.number} {card.subject.number}
              </span>
            )}
            {parameters && (
              <span>
                {words.rules(parameters.version, formats.day(parameters.validFrom))}{' '}
                {parameters.proposal ? words.proposal : parameters.adoptedBy && words.adopted(parameters.adoptedBy)}
              </span>
            )}
          </p>
          {latest !== result.version && (
            <p className="note warn">
              {words.oldVersion(formats.number(result.version), formats.number(latest))}{' '}
              <Link to={latestHref}>{words.toLatest}</Link>
            </p>
          )}
          <QuarterFilter quarter={card.quarter} quarters={quarters} onQuarter={onQuarter} />
        </div>
        <ScoreBox card={card} />
      </div>
      <div className="grid scorecard">
        <div className="c8 stack">
          <WaterfallView card={card} parameters={set} />
          {isShort && simulation}
        </div>
        <div className="c4 stack">
          <MissingView card={card} />
          <HistoryView card={card} />
          {!isShort && simulation}
        </div>
        <div className="c12 stack">
          <CriteriaView key={`${card.quarter} ${result.version}`} card={card} evidenceOf={evidenceOf} />
          <StepsView card={card} />
          <VersionsView card={card} />
        </div>
      </div>
    </>
  );
}

interface FilterProps {
  quarter: string;
  quarters: readonly string[];
  onQuarter: (quarter: string) => void;
}

export function QuarterFilter({ quarter, quarters, onQuarter }: FilterProps) {
  const words = useWords(cardWords);
  const { formats } = useUi();
  return (
    <div className="filters quarter-filter">
      <SelectField
        label={words.quarter}
        value={quarter}
        options={[...new Set([...quarters, quarter])]
          .toSorted()
          .toReversed()
          .map((one) => ({ value: one, label: formats.period(one) }))}
        onChange={onQuarter}
      />
    </div>
  );
}
