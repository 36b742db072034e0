import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type BatchDetailFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';
import { ChangesView, ComparisonView } from './comparison.view';
import { DecisionsView } from './decisions.view';
import { ProblemsView, type Reasons } from './problems.view';
import { Steps } from './steps.view';
import { PrintedTotalsView, TotalsView } from './totals.view';

interface Props {
  batch: BatchDetailFragment;
  /** Where reasons are written; null when nothing is to be decided. */
  reasons: Reasons | null;
  /** The cells behind the figure that a reader came from. */
  origins: ReactNode;
  records: ReactNode;
  marked: ReactNode;
  actions: ReactNode;
}

/** What the file says, what is wrong with it, and what can be done: in this order. */
export function BatchView({ batch, reasons, origins, records, marked, actions }: Props) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  return (
    <>
      <nav aria-label={words.title}>
        <ol className="crumbs">
          <li>
            <Link to="/berkas">{words.title}</Link>
          </li>
          <li>
            <span aria-current="page">{batch.fileName}</span>
          </li>
        </ol>
      </nav>
      <h1 className="lede">{sentence()}</h1>
      <p className="asof">
        <span>{words.pattern(said(batch.template.name))}</span>
        {batch.period && <span>{formats.period(batch.period)}</span>}
        <span>{words.rowsRead(formats.number(batch.rowsRead))}</span>
        {batch.ignoredTotalRows > 0 && <span>{words.totalRows(formats.number(batch.ignoredTotalRows))}</span>}
        <span>{batch.sender || batch.createdBy}</span>
        <span>{words.uploaded(formats.moment(batch.createdAt))}</span>
        {batch.committedAt && <span>{words.acceptedAt(formats.moment(batch.committedAt))}</span>}
      </p>
      <Steps state={batch.state} />
      <div className="grid intake">
        <div className="c4 stack aside">
          <ProblemsView problems={batch.problems} groups={batch.problemGroups} reasons={reasons} />
          {marked}
          <DecisionsView decisions={batch.decisions} />
          <section className="sheet" aria-labelledby="kolom-pribadi">
            <header>
              <h2 id="kolom-pribadi">{words.personal}</h2>
            </header>
            {batch.droppedPersonalColumns.length === 0 ? (
              <p className="says small">{words.personalNone}</p>
            ) : (
              <>
                <ul className="tags">
                  {batch.droppedPersonalColumns.map((column) => (
                    <li key={column} className="tag">
                      {column}
                    </li>
                  ))}
                </ul>
                <p className="says small">{words.personalSays}</p>
              </>
            )}
          </section>
        </div>
        <div className="c8 stack content">
          {origins}
          <ChangesView batch={batch} />
          <ComparisonView rows={batch.comparison} />
          <TotalsView totals={batch.totals} />
          <PrintedTotalsView totals={batch.printedTotals} />
          {records}
        </div>
        <div className="c12 stack">{actions}</div>
      </div>
    </>
  );

  function sentence(): string {
    const [file, count] = [batch.fileName, formats.number(batch.recordCount)];
    const blocking = batch.problemGroups
      .filter(({ severity }) => severity === 'BLOCKING')
      .reduce((sum, group) => sum + group.count, 0);
    switch (batch.state) {
      case 'STAGED':
        return blocking > 0 ? words.headBlocked(file, count, formats.number(blocking)) : words.headReady(file, count);
      case 'COMMITTED':
        return words.headCommitted(file, count);
      case 'DISCARDED':
        return words.headDiscarded(file);
      case 'UNDONE':
        return words.headUndone(file);
    }
  }
}
