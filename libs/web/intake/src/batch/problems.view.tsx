import { useState } from 'react';
import { type BatchDetailFragment, type ProblemSeverity } from '@monev/contracts';
import { Status, type StatusKind, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

type Problem = BatchDetailFragment['problems'][number];

const ORDER: readonly ProblemSeverity[] = ['BLOCKING', 'WARNING', 'NOTE'];
const KINDS: Record<ProblemSeverity, StatusKind> = { BLOCKING: 'bad', WARNING: 'warn', NOTE: 'na' };
/** Shown of each severity before "more". */
const AT_FIRST = 6;

/** Problems by severity, each with sheet and cell, the text as it stands there, and what to do. */
export function ProblemsView({ problems }: { problems: readonly Problem[] }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const groups = ORDER.map((severity) => ({ severity, own: problems.filter((one) => one.severity === severity) }));
  return (
    <section className="sheet" aria-labelledby="perlu-dibereskan">
      <header>
        <h2 id="perlu-dibereskan">{words.toFix}</h2>
        {problems.length > 0 && <span className="small muted">{formats.number(problems.length)}</span>}
      </header>
      {problems.length === 0 && <Status kind="good">{words.nothingToFix}</Status>}
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ severity, own }) => (
          <ProblemGroup key={severity} severity={severity} problems={own} />
        ))}
    </section>
  );
}

function ProblemGroup({ severity, problems }: { severity: ProblemSeverity; problems: readonly Problem[] }) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, AT_FIRST);
  return (
    <div className="problems">
      <h3>
        <Status kind={KINDS[severity]}>{words.severities[severity]}</Status>{' '}
        <span className="small muted">
          {formats.number(problems.length)} · {words.severityHelp[severity]}
        </span>
      </h3>
      <ul>
        {shown.map((problem, index) => (
          <li key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.code} ${index}`}>
            <b>{words.cell(problem.sheet, problem.column, formats.number(problem.row))}</b>
            <p>{said(problem.message)}</p>
            {problem.text && <code>{problem.text}</code>}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.moreProblems(formats.number(problems.length - shown.length))}
        </button>
      )}
    </div>
  );
}
