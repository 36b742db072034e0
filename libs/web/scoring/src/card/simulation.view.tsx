import { useMemo, useState } from 'react';
import { type ScoringParameters, UnknownParametersError } from '@monev/domain/scoring';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type Card, criteriaOf } from './losses';
import { cardWords } from './scorecard.words';
import { simulationOf } from './simulation';

interface Props {
  card: Card;
  parameters: ScoringParameters | null;
}

/** Bagaimana jika: the engine of the server in the browser, in a frame that says SIMULASI. */
export function SimulationView({ card, parameters }: Props) {
  const words = useWords(cardWords);
  const { language } = useUi();
  return (
    <section className="sheet sim noprint" aria-labelledby="simulasi">
      <header>
        <h2 id="simulasi">{words.what}</h2>
        <span className="tag acc">{words.simulation}</span>
      </header>
      {card.inputs === null ? (
        <p className="says small">{words.noInputs}</p>
      ) : parameters === null ? (
        <p className="says small">{new UnknownParametersError(card.parameterVersion).wording[language]}</p>
      ) : (
        <Choices card={card} inputs={card.inputs} parameters={parameters} />
      )}
    </section>
  );
}

function Choices({ card, inputs, parameters }: { card: Card; inputs: string; parameters: ScoringParameters }) {
  const words = useWords(cardWords);
  const { formats, language } = useUi();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const simulation = useMemo(() => simulationOf(inputs, parameters), [inputs, parameters]);
  const { official, steps } = simulation;
  const score = simulation.scoreWith(chosen);
  const costs = new Map(criteriaOf(card).map(({ code, pointsLost }) => [code, pointsLost ?? 0]));
  const ordered = [...steps].sort((a, b) => (costs.get(b.code) ?? 101) - (costs.get(a.code) ?? 101));
  const shown = (value: number | null) => (value === null ? '–' : formats.number(value, 2));
  const change = (score.finalScore ?? 0) - (official.finalScore ?? 0);
  const toggle = (code: string) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  return (
    <>
      {steps.length === 0 && <p className="says small">{words.nothingToChange}</p>}
      <div className="choices">
        {ordered.map(({ code, says }) => (
          <label key={code}>
            <input type="checkbox" checked={chosen.has(code)} onChange={() => toggle(code)} />
            <span>
              <span className="muted">{code}</span> {says[language]}
            </span>
          </label>
        ))}
      </div>
      <p className="res" role="status">
        <span className="muted small">{words.simulated}</span>
        <b>{shown(score.finalScore)}</b>
        {score.grade ? <span className="grade">{score.grade}</span> : <span className="tag">{words.wouldRate}</span>}
        <span className="small muted">
          {Math.abs(change) < 0.005 ? words.same : words.more(formats.signed(change, 2))}
        </span>
      </p>
      <p className="small muted">
        {words.simulationNote}{' '}
        {official.finalScore === card.result.finalScore && official.grade === card.result.grade
          ? words.agrees(shown(official.finalScore))
          : words.differs(shown(official.finalScore))}
      </p>
    </>
  );
}
