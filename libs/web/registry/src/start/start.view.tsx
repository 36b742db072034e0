import { useState } from 'react';
import { type StartProvincesQuery } from '@monev/contracts';
import { Combobox, LocatorMap } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { startWords } from './start.words';

interface Props {
  provinces: StartProvincesQuery['provinces'];
  suggested: string;
  saving: boolean;
  refusal: string | null;
  onConfirm: (code: string) => void;
}

/** One question, with the likely answer filled in and shown on the map. */
export function StartView({ provinces, suggested, saving, refusal, onConfirm }: Props) {
  const words = useWords(startWords);
  const [code, setCode] = useState(suggested);
  const [typed, setTyped] = useState('');
  const chosen = provinces.find((province) => province.code === code) ?? provinces[0];
  const wanted = typed.trim().toLowerCase();
  const choices = provinces
    .filter(({ code: known, name }) => name.toLowerCase().includes(wanted) || known.startsWith(wanted))
    .map(({ code: key, name }) => ({ key, label: name }));
  if (!chosen) return null;
  return (
    <div className="start">
      <h1 className="lede">{words.head}</h1>
      <p className="says">{words.says}</p>
      <section className="sheet">
        <div className="start-form">
          <Combobox
            label={words.province}
            help={words.help}
            chosen={chosen.name}
            choices={choices}
            onType={setTyped}
            onChoose={({ key }) => setCode(key)}
          />
          <button type="button" className="btn primary" disabled={saving} onClick={() => onConfirm(chosen.code)}>
            {saving ? words.saving : words.confirm(chosen.name)}
          </button>
        </div>
        {refusal && (
          <p className="note bad" role="alert">
            {refusal}
          </p>
        )}
        <LocatorMap province={chosen.code} name={chosen.name} />
      </section>
      <section className="sheet">
        <h2>{words.steps}</h2>
        <ol className="steps-list">
          <li>{words.step1}</li>
          <li>{words.step2}</li>
          <li>{words.step3}</li>
        </ol>
      </section>
    </div>
  );
}
