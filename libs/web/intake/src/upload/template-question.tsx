import { useState } from 'react';
import { type ImportTemplatesQuery } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

interface Props {
  ambiguous: boolean;
  templates: ImportTemplatesQuery['importTemplates'];
  onAnswer: (templateId: string) => void;
}

/** More than one layout fits, or none: the person says which. No choice is made beforehand. */
export function TemplateQuestion({ ambiguous, templates, onAnswer }: Props) {
  const words = useWords(intakeWords);
  const { said } = useUi();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAnswer(chosen);
      }}
    >
      <fieldset>
        <legend>
          <b>{ambiguous ? words.templateAmbiguous : words.templateUnknown}</b>
        </legend>
        {templates.map(({ id, name }) => (
          <label key={id} className="choice">
            <input type="radio" name="template" checked={chosen === id} onChange={() => setChosen(id)} />
            <span>{said(name)}</span>
          </label>
        ))}
      </fieldset>
      {chosen && (
        <button type="submit" className="btn primary">
          {words.useTemplate}
        </button>
      )}
    </form>
  );
}
