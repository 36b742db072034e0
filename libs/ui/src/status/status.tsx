import { type ReactNode } from 'react';

export type StatusKind = 'good' | 'warn' | 'bad' | 'none' | 'na' | 'part';

/** The six shapes: meaning never rests on colour alone. */
const SHAPES: Record<StatusKind, ReactNode> = {
  good: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="var(--good-mark)" />
      <path
        d="m4.6 8.3 2.3 2.3 4.6-4.9"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  warn: (
    <>
      <path d="M8 .9 15.8 15H.2z" fill="var(--warn-mark)" stroke="var(--warn-mark)" strokeLinejoin="round" />
      <path d="M8 5.6v4.2M8 12.2v.2" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  bad: (
    <>
      <path d="M8 .2 15.8 8 8 15.8.2 8z" fill="var(--bad-mark)" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" stroke="var(--surface)" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  none: (
    <circle cx="8" cy="8" r="6.6" fill="none" stroke="var(--none-mark)" strokeWidth="1.8" strokeDasharray="2.6 2.1" />
  ),
  na: <path d="M3 8h10" stroke="var(--none-mark)" strokeWidth="2" strokeLinecap="round" />,
  part: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="var(--none-mark)" strokeWidth="1.8" />
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="var(--none-mark)" />
    </>
  ),
};

/** A state as shape, word and colour together. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className={`status ${kind}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[kind]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
