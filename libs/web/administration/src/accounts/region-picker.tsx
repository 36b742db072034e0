import { type ReactNode } from 'react';
import { Combobox } from '@monev/ui';
import { type RegionSearch, useWords } from '@monev/web-kit';
import { accountFormWords } from './account-form.words';

interface Props {
  id: string;
  label: string;
  chosen: readonly string[];
  /** Which regions may be chosen. */
  fits: (code: string) => boolean;
  search: RegionSearch;
  nameOf: (code: string) => ReactNode;
  onChange: (codes: readonly string[]) => void;
  error: string | null;
}

/** Regions found by typing; those chosen stand below as a list, each can be taken out again. */
export function RegionPicker({ id, label, chosen, fits, search, nameOf, onChange, error }: Props) {
  const words = useWords(accountFormWords);
  const choices = search.choices.filter(({ key }) => fits(key) && !chosen.includes(key));
  return (
    <div className={error ? 'picker faulty' : 'picker'}>
      <Combobox
        id={id}
        label={label}
        help={words.regionHelp}
        chosen=""
        choices={choices}
        searching={search.searching}
        onType={search.onType}
        onChoose={({ key }) => onChange([...chosen, key])}
      />
      {error && <span className="fault">{error}</span>}
      {chosen.length > 0 && (
        <ul className="chips" aria-label={words.chosen}>
          {chosen.map((code) => (
            <li key={code}>
              <span id={`wilayah-${code}`}>{nameOf(code)}</span>
              <button
                type="button"
                aria-label={words.remove(code)}
                aria-describedby={`wilayah-${code}`}
                onClick={() => onChange(chosen.filter((other) => other !== code))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
