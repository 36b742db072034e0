import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { type InputProps } from './input';
import { Option } from './option';

/** Yes, no and "cannot be checked": three answers of equal size, none of them chosen beforehand. */
export function YesNoInput({ id, rule, value, onChange, labelledBy }: InputProps) {
  const words = useWords(fieldWords);
  const answers: readonly (readonly [boolean | null, string])[] = [
    [true, words.yes],
    [false, words.no],
    ...(rule.kind === 'YNX' || rule.uncheckable ? ([[null, words.uncheckable]] as const) : []),
  ];
  return (
    <fieldset className="opts" aria-labelledby={labelledBy}>
      {answers.map(([answer, label]) => (
        <Option key={label} type="radio" name={id} checked={value === answer} onChange={() => onChange(answer)}>
          {label}
        </Option>
      ))}
    </fieldset>
  );
}

/** One of several. */
export function OneInput({ id, rule, value, onChange, labelledBy, choices }: InputProps) {
  const words = useWords(fieldWords);
  return (
    <fieldset className="opts" aria-labelledby={labelledBy}>
      {choices.map(({ code, label }) => (
        <Option key={code} type="radio" name={id} checked={value === code} onChange={() => onChange(code)}>
          {label}
        </Option>
      ))}
      {rule.uncheckable && (
        <Option type="radio" name={id} checked={value === null} onChange={() => onChange(null)}>
          {words.uncheckable}
        </Option>
      )}
    </fieldset>
  );
}

/** Any of several; where none is possible, "none" is touched too, so that it is an answer and not an omission. */
export function ManyInput({ id, rule, value, onChange, labelledBy, choices }: InputProps) {
  const words = useWords(fieldWords);
  const chosen: readonly string[] | null = Array.isArray(value) ? (value as readonly string[]) : null;
  const toggle = (code: string) => {
    const kept = choices
      .map((choice) => choice.code)
      .filter((each) => (each === code) !== (chosen ?? []).includes(each));
    onChange(kept.length > 0 ? kept : undefined);
  };
  return (
    <fieldset className="opts" aria-labelledby={labelledBy}>
      {choices.map(({ code, label }) => (
        <Option
          key={code}
          type="checkbox"
          name={id}
          checked={chosen?.includes(code) ?? false}
          onChange={() => toggle(code)}
        >
          {label}
        </Option>
      ))}
      {rule.minimum === undefined && (
        <Option
          type="checkbox"
          name={id}
          checked={chosen?.length === 0}
          onChange={() => onChange(chosen?.length === 0 ? undefined : [])}
        >
          {words.noneOfThem}
        </Option>
      )}
    </fieldset>
  );
}
