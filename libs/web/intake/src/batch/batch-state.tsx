import { type ImportState } from '@monev/contracts';
import { Status, type StatusKind } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

const KINDS: Record<ImportState, StatusKind> = { STAGED: 'part', COMMITTED: 'good', DISCARDED: 'na', UNDONE: 'none' };

export function BatchState({ state }: { state: ImportState }) {
  const words = useWords(intakeWords);
  return <Status kind={KINDS[state]}>{words.states[state]}</Status>;
}
