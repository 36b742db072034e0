import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { useOnline, useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';

interface Props {
  title: string;
  subtitle: string;
  done: number;
  of: number;
  /** Why the visit was returned. */
  note: string | null;
  children: ReactNode;
}

/** Black on white, with the place, the way back and how far it is. */
export function FieldFrame({ title, subtitle, done, of, note, children }: Props) {
  const words = useWords(fieldWords);
  const online = useOnline();
  return (
    <div className="field">
      <div className="fbar">
        <Link className="ib" to="/lapangan" aria-label={words.back}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path
              d="M14 4 7 11l7 7"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.6"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </Link>
        <div>
          <b>{title}</b>
          <span>{subtitle}</span>
        </div>
        {!online && <span className="off">{words.offlineMark}</span>}
      </div>
      <progress className="prog" aria-label={words.progress} max={Math.max(of, 1)} value={Math.max(done, 0)} />
      {note && <p className="ask">{words.note(note)}</p>}
      {children}
    </div>
  );
}
