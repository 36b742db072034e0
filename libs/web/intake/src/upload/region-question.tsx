import { useState } from 'react';
import { type Choice, Combobox } from '@monev/ui';
import { type RegionSearch, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

interface Props {
  search: RegionSearch;
  onAnswer: (regionCode: string) => void;
}

/** The file names no region: it is asked for, never guessed. */
export function RegionQuestion({ search, onAnswer }: Props) {
  const words = useWords(intakeWords);
  const [chosen, setChosen] = useState<Choice | null>(null);
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAnswer(chosen.key);
      }}
    >
      <p>
        <b>{words.regionNeeded}</b>
      </p>
      <Combobox
        label={words.region}
        help={words.regionHelp}
        chosen={chosen?.label ?? ''}
        choices={search.choices}
        searching={search.searching}
        onType={search.onType}
        onChoose={setChosen}
      />
      {chosen && (
        <button type="submit" className="btn primary">
          {words.continueWith(chosen.label)}
        </button>
      )}
    </form>
  );
}
