import { useState } from 'react';
import { type ImportTemplatesQuery } from '@monev/contracts';
import { type FieldCheck, type UnknownLayout, checkMapping, findTemplate } from '@monev/domain/intake';
import { SelectField, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type UploadAnswers } from '../upload/send-file';
import { type MappingDraft, firstDraft, mappingOf, withField } from './draft-mapping';
import { FieldRow } from './field-row.view';
import { mappingWords } from './mapping.words';

interface Props {
  layout: UnknownLayout;
  templates: ImportTemplatesQuery['importTemplates'];
  /** '' = not said. */
  sender: string;
  onAnswer: (more: UploadAnswers) => void;
}

/**
 * Says which column of a file of an unknown layout is which field, and how its numbers are written. Nothing is guessed: a
 * column that can be read in two ways is asked about, and the file is not read before.
 */
export function MappingView({ layout, templates, sender, onAnswer }: Props) {
  const words = useWords(mappingWords);
  const { said, formats } = useUi();
  const [templateId, setTemplateId] = useState(layout.proposals[0]?.templateId ?? '');
  const template = findTemplate(templateId);
  const [drafts, setDrafts] = useState<Readonly<Record<string, MappingDraft>>>({});
  const [remember, setRemember] = useState(true);
  const near = layout.proposals.map((proposal) => proposal.templateId);
  const offered = [
    ...near.flatMap((id) => templates.filter((each) => each.id === id)),
    ...templates.filter(({ id }) => !near.includes(id)),
  ];
  const draft = template ? (drafts[templateId] ?? firstDraft(template, layout)) : {};
  const check = template ? checkMapping(template, layout, mappingOf(templateId, draft)) : null;
  const open = check?.fields.filter(needsAttention).length ?? 0;
  const say = (field: string, more: Parameters<typeof withField>[2]) =>
    setDrafts({ ...drafts, [templateId]: withField(draft, field, more) });
  return (
    <form
      className="question mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (!check?.ready) return;
        onAnswer({ mapping: check.mapping, ...(remember ? { rememberAs: layout.fingerprint } : {}) });
      }}
    >
      <h3>{words.title}</h3>
      <p className="says">{words.says(layout.sheet.sheet, formats.number(layout.sheet.headerRow))}</p>
      <SelectField
        label={words.template}
        value={templateId}
        options={[
          ...(templateId === '' ? [{ value: '', label: words.chooseTemplate }] : []),
          ...offered.map(({ id, name }) => ({ value: id, label: said(name) })),
        ]}
        onChange={setTemplateId}
      />
      {check && (
        <ul className="fields">
          {check.fields.map((field) => (
            <FieldRow
              key={field.field}
              check={field}
              columns={layout.sheet.columns}
              constant={draft[field.field]?.constant ?? ''}
              onSay={(more) => say(field.field, more)}
            />
          ))}
        </ul>
      )}
      <label className="choice">
        <input type="checkbox" checked={remember} onChange={() => setRemember(!remember)} />
        <span>{sender.trim() ? words.rememberFor(sender.trim()) : words.rememberForAll}</span>
      </label>
      <div className="actions">
        <button type="submit" className="btn primary" disabled={!check?.ready} aria-describedby="mapping-why">
          {words.read}
        </button>
        <p id="mapping-why" className="small muted">
          {check?.ready ? <Status kind="good">{words.ready}</Status> : words.notReady(formats.number(open))}
        </p>
      </div>
    </form>
  );
}

function needsAttention({ state }: FieldCheck): boolean {
  return state === 'AMBIGUOUS' || state === 'MISSING' || state === 'WRONG_COLUMN';
}
