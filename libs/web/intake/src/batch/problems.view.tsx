import { useState } from 'react';
import { type BatchDetailFragment, type ProblemSeverity } from '@monev/contracts';
import { Status, type StatusKind, TextField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { type ReasonDrafts, groupKey, isReason, rowKey } from './decision-drafts';

type Problem = BatchDetailFragment['problems'][number];

const ORDER: readonly ProblemSeverity[] = ['BLOCKING', 'WARNING', 'NOTE'];
const KINDS: Record<ProblemSeverity, StatusKind> = { BLOCKING: 'bad', WARNING: 'warn', NOTE: 'na' };
/** Rows of a group shown before "more". */
const AT_FIRST = 3;

/** Where reasons are written while the file waits; null once it was decided. */
export interface Reasons {
  readonly drafts: ReasonDrafts;
  readonly onWrite: (key: string, text: string) => void;
}

interface Props {
  problems: readonly Problem[];
  groups: BatchDetailFragment['problemGroups'];
  reasons: Reasons | null;
}

/** Problems by severity and kind, each with sheet and cell, the text as it stands there, what to do, and why it may stay. */
export function ProblemsView({ problems, groups, reasons }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const counted = (severity: ProblemSeverity) =>
    groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="sheet" aria-labelledby="perlu-dibereskan">
      <header>
        <h2 id="perlu-dibereskan">{words.toFix}</h2>
        {problems.length > 0 && (
          <span className="small muted">
            {formats.number(counted('BLOCKING'))} + {formats.number(counted('WARNING'))}
          </span>
        )}
      </header>
      {groups.length === 0 && <Status kind="good">{words.nothingToFix}</Status>}
      {ORDER.filter((severity) => counted(severity) > 0).map((severity) => (
        <SeverityView key={severity} severity={severity} problems={problems} groups={groups} reasons={reasons} />
      ))}
    </section>
  );
}

/** Notes need nothing of anybody: they are folded. */
function SeverityView({ severity, problems, groups, reasons }: Props & { severity: ProblemSeverity }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const own = groups.filter((group) => group.severity === severity);
  const count = own.reduce((sum, group) => sum + group.count, 0);
  const list = (
    <ul>
      {own.map((group) => (
        <GroupView
          key={group.code}
          count={group.count}
          problems={problems.filter((one) => one.severity === severity && one.code === group.code)}
          reasons={severity === 'NOTE' ? null : reasons}
        />
      ))}
    </ul>
  );
  return (
    <div className="problems">
      <h3>
        <Status kind={KINDS[severity]}>{words.severities[severity]}</Status>{' '}
        <span className="small muted">
          {formats.number(count)} · {words.severityHelp[severity]}
        </span>
      </h3>
      {severity === 'NOTE' ? (
        <details>
          <summary>
            {words.severities.NOTE} ({formats.number(count)})
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  );
}

function GroupView({
  problems,
  count,
  reasons,
}: {
  problems: readonly Problem[];
  count: number;
  reasons: Reasons | null;
}) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const [all, setAll] = useState(false);
  const [first] = problems;
  if (!first) return null;
  const shown = all ? problems : problems.slice(0, AT_FIRST);
  return (
    <li>
      <p className="message">
        <b>{said(first.message)}</b>{' '}
        {count > 1 && <span className="small muted">{words.groupCount(formats.number(count))}</span>}
      </p>
      <ul className="cells">
        {shown.map((problem, index) => (
          <li key={`${rowKey(problem)} ${problem.column} ${index}`}>
            <span className="nw">{words.cell(problem.sheet, problem.column, formats.number(problem.row))}</span>{' '}
            {problem.text && <code>{problem.text}</code>}
            {said(problem.message) !== said(first.message) && <p>{said(problem.message)}</p>}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {words.moreRows(formats.number(problems.length - shown.length))}
        </button>
      )}
      {reasons && <ReasonFields problems={problems} count={count} reasons={reasons} />}
    </li>
  );
}

/** Why the rows stay out, or the warning stands: once for all of them, or for each. */
function ReasonFields({ problems, count, reasons }: { problems: readonly Problem[]; count: number; reasons: Reasons }) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  const [byRow, setByRow] = useState(false);
  const [first] = problems;
  if (!first) return null;
  const blocks = first.severity === 'BLOCKING';
  const key = groupKey(first);
  const rows = [...new Map(problems.map((problem) => [rowKey(problem), problem])).values()];
  return (
    <div className="reasons">
      {byRow ? (
        rows.map((problem) => {
          const row = formats.number(problem.row);
          return (
            <TextField
              key={rowKey(problem)}
              label={blocks ? words.setAsideRow(row) : words.acceptWarningRow(row)}
              value={reasons.drafts[rowKey(problem)] ?? ''}
              onChange={(text) => reasons.onWrite(rowKey(problem), text)}
            />
          );
        })
      ) : (
        <TextField
          label={blocks ? words.setAside(formats.number(count)) : words.acceptWarning}
          help={words.reasonHelp}
          value={reasons.drafts[key] ?? ''}
          onChange={(text) => reasons.onWrite(key, text)}
        />
      )}
      {!byRow && isReason(reasons.drafts[key]) && <Status kind="good">{words.decided}</Status>}
      {rows.length > 1 && rows.length === count && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setByRow(!byRow);
            if (!byRow) reasons.onWrite(key, '');
          }}
        >
          {byRow ? words.perGroup : words.perRow}
        </button>
      )}
    </div>
  );
}
