import { OTHER_CHOICE } from '@monev/domain/evaluations';
import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { type InputProps } from './input';

/** A choice within a row, where a list of buttons would not fit; a name that the register lacks may be written. */
export function SelectInput({ id, rule, value, onChange, labelledBy, choices }: InputProps) {
  const words = useWords(fieldWords);
  const written = typeof value === 'string' && value.startsWith(OTHER_CHOICE) ? value.slice(OTHER_CHOICE.length) : null;
  return (
    <>
      <select
        id={id}
        aria-labelledby={labelledBy}
        value={written === null ? String(value ?? '') : OTHER_CHOICE}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{words.choose}</option>
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
        {rule.openChoice && <option value={OTHER_CHOICE}>{words.other}</option>}
      </select>
      {written !== null && (
        <label>
          {words.otherName}
          <input type="text" value={written} onChange={(event) => onChange(OTHER_CHOICE + event.target.value)} />
        </label>
      )}
    </>
  );
}
