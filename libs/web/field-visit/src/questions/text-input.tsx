import { type InputProps } from './input';

const KINDS = { DATE: 'date', TIME: 'time' } as const;

/** Words, days, times and months, by the keyboard or calendar of the phone. */
export function TextInput({ id, rule, value, onChange, labelledBy }: InputProps) {
  const text = typeof value === 'string' ? value : '';
  const set = (typed: string) => onChange(typed.trim() === '' ? undefined : typed);
  if (rule.kind === 'TEXT' && rule.format === undefined) {
    return (
      <textarea
        id={id}
        rows={4}
        aria-labelledby={labelledBy}
        value={text}
        onChange={(event) => set(event.target.value)}
      />
    );
  }
  const type = rule.kind === 'DATE' || rule.kind === 'TIME' ? KINDS[rule.kind] : monthOrText(rule.format);
  return (
    <input
      id={id}
      type={type}
      aria-labelledby={labelledBy}
      value={text}
      onChange={(event) => set(event.target.value)}
    />
  );
}

const monthOrText = (format: string | undefined) => (format === 'PERIOD' ? 'month' : 'text');
