import { type Field, type PartsAnswer, type TableQuestion, type VisitContext } from '@monev/domain/evaluations';
import { useLanguage, useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { Option } from './option';
import { ScalarInput } from './scalar-input';

interface PartsProps {
  id: string;
  fields: readonly Field[];
  values: PartsAnswer;
  onChange: (values: PartsAnswer) => void;
  context: VisitContext;
}

/** Named parts of an answer, each under its label; what the machine fills in is not asked. */
export function PartsInput({ id, fields, values, onChange, context }: PartsProps) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  return (
    <div className="parts">
      {fields
        .filter(({ auto }) => !auto)
        .map((field) => {
          const own = `${id}-${field.key}`;
          return (
            <div key={field.key} className="part">
              <span id={`${own}-label`} className="part-label">
                {field.label[language]} {field.optional && <small>({words.optional})</small>}
              </span>
              <ScalarInput
                id={own}
                rule={field}
                value={values[field.key]}
                labelledBy={`${own}-label`}
                context={context}
                compact
                onChange={(value) => onChange(withPart(values, field.key, value))}
              />
            </div>
          );
        })}
    </div>
  );
}

interface TableProps {
  id: string;
  question: TableQuestion;
  rows: readonly PartsAnswer[] | undefined;
  onChange: (rows: readonly PartsAnswer[] | undefined) => void;
  context: VisitContext;
}

/**
 * Rows one below the other, as a phone shows them. Where "none" is an answer it is marked, not left out. A row that goes
 * draws the others anew, so that what was typed in one never shows in another.
 */
export function TableInput({ id, question, rows, onChange, context }: TableProps) {
  const words = useWords(fieldWords);
  const shown = rows ?? [];
  const set = (next: readonly PartsAnswer[]) => onChange(next.length > 0 ? next : undefined);
  return (
    <div className="rows">
      {shown.map((row, index) => (
        <fieldset key={`${shown.length}-${index}`} className="row-box">
          <legend>{words.row(String(index + 1))}</legend>
          <PartsInput
            id={`${id}-${index}`}
            fields={question.columns}
            values={row}
            context={context}
            onChange={(values) => set(shown.map((each, at) => (at === index ? values : each)))}
          />
          <button
            type="button"
            className="fb"
            aria-label={words.removeRow(String(index + 1))}
            onClick={() => set(shown.filter((_, at) => at !== index))}
          >
            {words.removeRow(String(index + 1))}
          </button>
        </fieldset>
      ))}
      <button type="button" className="fb wide" onClick={() => set([...shown, {}])}>
        {words.addRow}
      </button>
      {question.minimumRows === 0 && shown.length === 0 && (
        <Option
          type="checkbox"
          name={`${id}-none`}
          checked={rows !== undefined}
          onChange={() => onChange(rows === undefined ? [] : undefined)}
        >
          {words.rowsNone}
        </Option>
      )}
    </div>
  );
}

function withPart(values: PartsAnswer, key: string, value: PartsAnswer[string]): PartsAnswer {
  const others = Object.entries(values).filter(([each]) => each !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
