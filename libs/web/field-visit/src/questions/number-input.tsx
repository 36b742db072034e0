import { useState } from 'react';
import { readTypedNumber, type ScalarAnswer, type TypedNumber } from '@monev/domain/evaluations';
import { useLanguage, useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { type InputProps } from './input';

type NumberKind = Parameters<typeof readTypedNumber>[0];

/** A number by the keyboard of its kind. What can be read in two ways is asked back; nothing is guessed, nothing cut. */
export function NumberInput({ id, rule, value, onChange, labelledBy }: InputProps) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  const kind = rule.kind as NumberKind;
  const [text, setText] = useState(() => shown(value, language));
  const [read, setRead] = useState<TypedNumber>({ kind: 'EMPTY' });
  const type = (typed: string) => {
    const next = readTypedNumber(kind, typed);
    setText(typed);
    setRead(next);
    onChange(next.kind === 'VALUE' ? next.value : undefined);
  };
  const choose = (reading: string) => {
    setText(shown(reading, language));
    setRead({ kind: 'VALUE', value: reading });
    onChange(reading);
  };
  const isAsking = read.kind === 'ASK' || read.kind === 'PROBLEM';
  return (
    <>
      <span className="typed">
        {rule.kind === 'RP' && <span aria-hidden="true">Rp</span>}
        <input
          id={id}
          type="text"
          inputMode={rule.kind === 'DEC' ? 'decimal' : 'numeric'}
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-invalid={isAsking || undefined}
          aria-describedby={isAsking ? `${id}-ask` : undefined}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        {rule.unit && <span>{rule.unit[language]}</span>}
      </span>
      {isAsking && (
        <div className="ask" id={`${id}-ask`} role="alert">
          <p>{read.wording[language]}</p>
          {read.kind === 'ASK' && (
            <div className="ask-answers" role="group" aria-label={words.meant}>
              {read.readings.map((reading) => (
                <button key={reading} type="button" className="fb" onClick={() => choose(reading)}>
                  {shown(reading, language)}
                  {rule.unit ? ` ${rule.unit[language]}` : ''}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** As it would be typed: with a comma in Indonesian, so that it reads back to the same value. */
function shown(value: ScalarAnswer | undefined, language: 'id' | 'en'): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return language === 'id' ? String(value).replace('.', ',') : String(value);
}
