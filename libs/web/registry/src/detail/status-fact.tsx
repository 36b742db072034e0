import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { RegisterStatus } from '../register-status';
import { detailWords } from './detail.words';

interface Standing {
  readonly status: string;
  readonly statusName: { readonly idn: string; readonly eng: string };
  readonly statusSince: string | null;
  readonly statusDocument: string;
}

/** A status with its day and the letter it rests on. */
export function StatusFact({ of }: { of: Standing }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  const rest = [of.statusSince && words.since(formats.day(of.statusSince)), of.statusDocument].filter(Boolean);
  return (
    <>
      <RegisterStatus status={of.status} name={of.statusName} />
      {rest.length > 0 && <span className="under">{rest.join(', ')}</span>}
    </>
  );
}
