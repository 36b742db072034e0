import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';

/** Says that the device has it, only when the device has it. */
export function SavedLine({ savedAt, failed }: { savedAt: Date | null; failed: boolean }) {
  const words = useWords(fieldWords);
  if (failed) {
    return (
      <p className="ask" role="alert">
        {words.saveFailed}
      </p>
    );
  }
  return (
    <p className="saved" role="status">
      {savedAt ? `✓ ${words.saved(clock(savedAt))}` : ''}
    </p>
  );
}

/** 10.42.07, by the clock of the phone. */
function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0')).join('.');
}
