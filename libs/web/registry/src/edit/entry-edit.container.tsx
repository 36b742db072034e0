import { useState } from 'react';
import { type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Status } from '@monev/ui';
import { useSession, useToldError, useWords } from '@monev/web-kit';
import { type EditField, EditForm } from './edit-form.view';
import { type Readers, type Texts, changesOf } from './edit-texts';
import { editWords } from './edit.words';

interface NeededInput {
  readonly id: string | number;
  readonly version: string;
  readonly reason: string;
}

interface Props<Input extends NeededInput> {
  /** "Mutation.editEWarong": who may not call it is not offered the form. */
  operation: string;
  document: TypedDocumentNode<unknown, { input: Input }>;
  entry: { readonly id: string; readonly version: string };
  fields: readonly EditField[];
  before: Texts;
  readers: Readers<Omit<Input, keyof NeededInput>>;
  /** Reads the entry again after a change, or when somebody else was quicker. */
  reread: () => Promise<unknown>;
}

/** The button that opens the form of an entry, the form, and that it was stored. */
export function EntryEdit<Input extends NeededInput>(props: Props<Input>) {
  const { operation, document, entry, fields, before, readers, reread } = props;
  const words = useWords(editWords);
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const [send, { loading, error, reset }] = useMutation(document);
  const refusal = useToldError(error);
  if (!may(operation)) return null;
  const store = async (now: Texts, reason: string) => {
    const changes = changesOf(readers, before, now);
    const input = { id: entry.id, version: entry.version, reason, ...changes } as Input;
    const { data } = await send({ variables: { input } }).catch(() => ({ data: null }));
    if (!data) return;
    await reread();
    setOpen(false);
    setSaved(true);
  };
  const begin = () => {
    reset();
    setSaved(false);
    setOpen(true);
  };
  if (!open)
    return (
      <div className="actions">
        <button type="button" className="btn" onClick={begin}>
          {words.open}
        </button>
        {saved && (
          <p role="status">
            <Status kind="good">{words.saved}</Status>
          </p>
        )}
      </div>
    );
  return (
    <EditForm
      key={entry.version}
      fields={fields}
      before={before}
      busy={loading}
      refusal={refusal ?? null}
      onSend={(now, reason) => void store(now, reason)}
      onCancel={() => setOpen(false)}
      onReload={() => void reread().then(() => reset())}
    />
  );
}
