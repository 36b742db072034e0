import { type ReactNode, useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Heading it stands under; options of one group follow each other. */
  readonly group?: string;
}

interface SelectProps {
  /** Given where an error summary points at it. */
  id?: string;
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
  help?: string;
  /** The label is only spoken: where the place says what is chosen. */
  labelHidden?: boolean;
}

/** A native select with its label above: works with every keyboard, phone and magnifier. */
export function SelectField({ label, value, options, onChange, help, labelHidden = false, ...given }: SelectProps) {
  const made = useId();
  const id = given.id ?? made;
  return (
    <div className="fld">
      <label htmlFor={id} className={labelHidden ? 'sr' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={help ? `${id}-help` : undefined}
      >
        {grouped(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(asOption)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(asOption)}
            </optgroup>
          ),
        )}
      </select>
      {help && <Help id={`${id}-help`}>{help}</Help>}
    </div>
  );
}

function asOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function grouped(options: readonly SelectOption[]): { group: string | undefined; members: SelectOption[] }[] {
  const groups: { group: string | undefined; members: SelectOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'month';
  help?: string;
  required?: boolean;
}

export function TextField({ label, value, onChange, type = 'text', help, required }: TextProps) {
  const id = useId();
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && <Help id={`${id}-help`}>{help}</Help>}
    </div>
  );
}

function Help({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span id={id} className="help">
      {children}
    </span>
  );
}
