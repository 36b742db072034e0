import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { EnterParameterDocument, type ParameterFieldsFragment, RulesDocument } from '@monev/contracts';
import { Status } from '@monev/ui';
import { useSession, useToldError, useWords } from '@monev/web-kit';
import { EnterParameterForm } from './enter-parameter.view';
import { rulesWords } from './rules.words';

/** The form of a new value, folded away until it is wanted; only for who may enter one. */
export function EnterParameter({ parameter }: { parameter: ParameterFieldsFragment }) {
  const words = useWords(rulesWords);
  const { may, homeProvince } = useSession();
  const [open, setOpen] = useState(false);
  const [enter, { loading, error, data, reset }] = useMutation(EnterParameterDocument, {
    refetchQueries: [RulesDocument],
    awaitRefetchQueries: true,
  });
  const refusal = useToldError(error);
  if (!may('Mutation.enterParameter')) return null;
  return (
    <div>
      <details
        className="add-value"
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
          if (event.currentTarget.open) reset();
        }}
      >
        <summary>{words.add}</summary>
        {open && (
          <EnterParameterForm
            parameter={parameter}
            home={homeProvince}
            busy={loading}
            refusal={refusal ?? null}
            onSend={(input) =>
              void enter({ variables: { input } }).then(
                () => setOpen(false),
                () => undefined,
              )
            }
          />
        )}
      </details>
      {data && !open && (
        <p role="status">
          <Status kind="good">{words.saved}</Status>
        </p>
      )}
    </div>
  );
}
