import { type ReactNode } from 'react';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** One answer to touch: all alike, 60 px high, whole width. */
export function Option({ type, name, checked, onChange, children }: Props) {
  return (
    <label className="opt">
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}
