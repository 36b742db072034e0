import { useId, useMemo, useState } from 'react';
import { type ToldError } from '../client/told-error';

/** A fault with the id of its field on the page; null when the form as a whole is meant. */
export interface FieldProblem {
  readonly fieldId: string | null;
  readonly text: string;
}

/** A fault of a form by the name of its field; null when the form as a whole is meant. */
export interface Fault {
  readonly field: string | null;
  readonly text: string;
}

export interface FormProblems {
  readonly problems: readonly FieldProblem[];
  /** Id of a field on the page. */
  readonly idOf: (field: string) => string;
  readonly textOf: (field: string) => string | null;
  /** Keeps what was found before sending; true when nothing was. */
  readonly passes: (faults: readonly (Fault | null)[]) => boolean;
}

/** What stands against a form: found here before sending, else told by the server about one of `fields` or the whole. */
export function useProblems(fields: readonly string[], refusal: ToldError | null): FormProblems {
  const prefix = useId();
  const [found, setFound] = useState<readonly Fault[]>([]);
  const known = fields.find((field) => field === refusal?.field?.replace(/^input\./, '')) ?? null;
  const told = refusal?.message ?? null;
  const problems = useMemo(() => {
    const faults = found.length > 0 || told === null ? found : [{ field: known, text: told }];
    return faults.map(({ field, text }) => ({ fieldId: field && `${prefix}${field}`, text }));
  }, [found, told, known, prefix]);
  return {
    problems,
    idOf: (field) => `${prefix}${field}`,
    textOf: (field) => problems.find(({ fieldId }) => fieldId === `${prefix}${field}`)?.text ?? null,
    passes: (faults) => {
      const real = faults.filter((fault) => fault !== null);
      setFound(real);
      return real.length === 0;
    },
  };
}

/** A field that must not be empty. */
export function missing(field: string, value: string, text: string): Fault | null {
  return value.trim() === '' ? { field, text } : null;
}
