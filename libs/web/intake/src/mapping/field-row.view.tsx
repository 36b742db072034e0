import { useId } from 'react';
import { type FieldCheck, type LayoutColumn, type Notation, type SampleReading } from '@monev/domain/intake';
import { Status, type StatusKind, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type FieldDraft } from './draft-mapping';
import { mappingWords } from './mapping.words';

const KINDS: Record<FieldCheck['state'], StatusKind> = {
  READY: 'good',
  AMBIGUOUS: 'bad',
  UNREADABLE: 'warn',
  MISSING: 'bad',
  WRONG_COLUMN: 'bad',
  LEFT_OUT: 'na',
};

interface Props {
  check: FieldCheck;
  columns: readonly LayoutColumn[];
  constant: string;
  onSay: (more: Partial<FieldDraft>) => void;
}

/** One field: which column it is, what stands there, and, where two readings are possible, which is meant. */
export function FieldRow({ check, columns, constant, onSay }: Props) {
  const words = useWords(mappingWords);
  const { language } = useUi();
  const id = useId();
  return (
    <li>
      <div className="fld">
        <label htmlFor={id}>
          {check.name.replaceAll('_', ' ')} {check.required && <span className="small muted">({words.required})</span>}
        </label>
        <select id={id} value={check.header ?? ''} onChange={(event) => onSay({ header: event.target.value || null })}>
          <option value="">{words.noColumn}</option>
          {columns.map(({ letter, header, personal }) => (
            <option key={letter} value={header} disabled={personal}>
              {`${letter} · ${header}${personal ? ` (${words.personal})` : ''}`}
            </option>
          ))}
        </select>
      </div>
      {check.header === null && (
        <div className="fld">
          <label htmlFor={`${id}-text`}>{words.constant}</label>
          <input
            id={`${id}-text`}
            type="text"
            value={constant}
            maxLength={200}
            onChange={(event) => onSay({ constant: event.target.value })}
          />
        </div>
      )}
      <div className="reading">
        <Status kind={KINDS[check.state]}>{words.states[check.state]}</Status>
        {check.choices.length > 1 ? (
          <fieldset>
            <legend className="small">{words.whichReading}</legend>
            {check.choices.map((notation) => (
              <label key={notation} className="choice">
                <input
                  type="radio"
                  name={`${id}-notation`}
                  checked={check.notation === notation}
                  onChange={() => onSay({ notation })}
                />
                <span>
                  <b>{words.notations[notation]}</b>
                  <Samples samples={check.samples} notation={notation} language={language} />
                </span>
              </label>
            ))}
          </fieldset>
        ) : (
          <Samples samples={check.samples} notation={null} language={language} />
        )}
      </div>
    </li>
  );
}

/** "206.438 = dua ratus enam ribu empat ratus tiga puluh delapan". */
function Samples({
  samples,
  notation,
  language,
}: {
  samples: readonly SampleReading[];
  notation: Notation | null;
  language: 'id' | 'en';
}) {
  const words = useWords(mappingWords);
  return (
    <ul className="samples small">
      {samples.slice(0, 3).map(({ text, readings }) => {
        const read = readings.find((each) => notation === null || each.notation === notation || each.notation === null);
        const spoken = read?.words[language];
        return (
          <li key={text}>
            <code>{text}</code> {read ? (spoken === text ? '' : `= ${spoken ?? ''}`) : words.unreadable}
          </li>
        );
      })}
    </ul>
  );
}
