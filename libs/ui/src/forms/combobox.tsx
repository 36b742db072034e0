import { type KeyboardEvent, useId, useState } from 'react';
import { useUi } from '../language/ui-language';

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** Second line: where it lies. */
  readonly detail?: string;
}

interface Props {
  /** Given where an error summary points at it. */
  id?: string;
  label: string;
  /** Text in the box when nothing is being typed: the present choice. */
  chosen: string;
  choices: readonly Choice[];
  /** Called with what is typed; the owner filters or asks the server. */
  onType: (text: string) => void;
  onChoose: (choice: Choice) => void;
  searching?: boolean;
  help?: string;
}

/**
 * An editable combobox with list, as the ARIA practices describe it: the focus stays in the box, the active choice is
 * told by aria-activedescendant, Esc gives the present choice back.
 */
export function Combobox({ label, chosen, choices, onType, onChoose, searching = false, help, ...given }: Props) {
  const { words } = useUi();
  const made = useId();
  const id = given.id ?? made;
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const at = Math.min(active, choices.length - 1);

  const close = () => {
    setOpen(false);
    setText(null);
    setActive(0);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    onType('');
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => (open ? setActive(Math.min(at + 1, choices.length - 1)) : setOpen(true)),
      ArrowUp: () => setActive(Math.max(at - 1, 0)),
      Enter: () => (open ? choose(choices[at]) : setOpen(true)),
      Escape: () => {
        close();
        onType('');
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <div className="fld combo">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && choices.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
        value={text ?? chosen}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
          onType(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {help && (
        <span id={`${id}-help`} className="help">
          {help}
        </span>
      )}
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open} className="options">
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'active' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.label}
            {choice.detail && <span className="muted small"> {choice.detail}</span>}
          </li>
        ))}
        {choices.length === 0 && (
          <li role="option" aria-selected="false" aria-disabled="true" className="muted">
            {searching ? words.searching : words.noMatch}
          </li>
        )}
      </ul>
      <span className="sr" role="status">
        {open && text !== null ? (searching ? words.searching : words.matches(choices.length)) : ''}
      </span>
    </div>
  );
}
