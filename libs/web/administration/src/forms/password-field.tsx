import { useState } from 'react';
import { InputField, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { formWords } from './form.words';
import { PASSWORD_LENGTH } from './new-password';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  /** A new one is told its rules and its length while it grows. */
  isNew?: boolean;
  focused?: boolean;
}

/** A password, hidden until the person asks to see it. */
export function PasswordField({ id, label, value, onChange, error, isNew = false, focused = false }: Props) {
  const words = useWords(formWords);
  const [visible, setVisible] = useState(false);
  return (
    <InputField
      id={id}
      label={label}
      type={visible ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      exact
      focused={focused}
      value={value}
      onChange={onChange}
      error={error}
      help={isNew && <PasswordHelp password={value} rules={error === null} />}
    >
      <button
        type="button"
        className="btn"
        aria-pressed={visible}
        aria-label={words.showPassword(label)}
        onClick={() => setVisible(!visible)}
      >
        {visible ? words.hide : words.show}
      </button>
    </InputField>
  );
}

/** The rules, unless the fault above says them already, and how far it is. */
function PasswordHelp({ password, rules }: { password: string; rules: boolean }) {
  const words = useWords(formWords);
  const { formats } = useUi();
  const length = [...password].length;
  const told = formats.number(length);
  return (
    <>
      {rules && (
        <>
          {words.passwordRules}
          <br />
        </>
      )}
      {length >= PASSWORD_LENGTH.least ? (
        <Status kind="good">{words.passwordLongEnough(told)}</Status>
      ) : (
        <Status kind="none">{words.passwordLength(told, formats.number(PASSWORD_LENGTH.least))}</Status>
      )}
    </>
  );
}
