import { type ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  /** Null draws nothing: a fact that this reader may not see, or that does not apply. */
  readonly value: ReactNode;
}

/** Names and values of one thing. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="register-facts">
      {facts
        .filter(({ value }) => value !== null)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
