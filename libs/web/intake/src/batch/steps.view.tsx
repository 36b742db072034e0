import { type ImportState } from '@monev/contracts';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

/** Index of the step a file stands at. */
const STANDS_AT: Record<ImportState, number> = { STAGED: 2, COMMITTED: 4, DISCARDED: 2, UNDONE: 3 };

/** Sent, recognised, checked, accepted. */
export function Steps({ state }: { state: ImportState }) {
  const words = useWords(intakeWords);
  const at = STANDS_AT[state];
  return (
    <ol className="steps" aria-label={words.stepsLabel}>
      {words.steps.map((step, index) => (
        <li key={step} className={index < at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
          <b aria-hidden="true">{index < at ? '✓' : index + 1}</b> {step}
          {index < at && <span className="sr"> ({words.done})</span>}
        </li>
      ))}
    </ol>
  );
}
