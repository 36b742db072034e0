import list from './examples.json';

/** A vector of SCORING §7 that is scored (EX-7 is the rolling form). */
export interface Example {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly confidenceInputs: { readonly nInspected: number; readonly nSites: number };
  readonly expected: Readonly<Record<string, unknown>>;
}

/** EX-1..EX-6, copied from SCORING §7. */
export const examples: readonly Example[] = list.flatMap((one) => ('inputs' in one ? [one as unknown as Example] : []));

/** Inputs of one vector, to vary. */
export function inputsOf(id: string): Pick<Example, 'inputs' | 'confidenceInputs'> {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new RangeError(`There is no vector ${id}.`);
  return { inputs: found.inputs, confidenceInputs: found.confidenceInputs };
}
