import { type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';

interface Props {
  /** An error summary points at it. */
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'date';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'email';
  help?: ReactNode;
  /** What is wrong with it; null when nothing is. */
  error?: string | null;
  optional?: boolean;
  /** The first field of a page that asks for one thing. */
  focused?: boolean;
  /** Secrets and codes: letters as they are typed, no suggestions. */
  exact?: boolean;
  maxLength?: number;
  children?: ReactNode;
}

/** A one-line field: label above, help and fault below, both read out with it. `children` stand beside the input. */
export function InputField(props: Props) {
  const { id, label, value, onChange, type = 'text', help, error = null, optional = false, exact = false } = props;
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'fld input faulty' : 'fld input'}>
      <label htmlFor={id}>{label}</label>
      <span className="input-row">
        <input
          id={id}
          type={type}
          value={value}
          required={!optional}
          autoComplete={props.autoComplete}
          inputMode={props.inputMode}
          autoFocus={props.focused}
          autoCapitalize={exact ? 'none' : undefined}
          spellCheck={exact ? false : undefined}
          maxLength={props.maxLength}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {props.children}
      </span>
      {error && (
        <span id={`${id}-error`} className="fault">
          {error}
        </span>
      )}
      {help && (
        <span id={`${id}-help`} className="help">
          {help}
        </span>
      )}
    </div>
  );
}
