/** One changed field in words; null: there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface States {
  /** States as JSON; null where the record kept none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What an act changed, field by field, in the order of the record. Fields that stayed the same are left out. */
export function fieldChanges({ before, after }: States): readonly FieldChange[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(json: string | null): ReadonlyMap<string, string> {
  const state: unknown = json === null ? null : JSON.parse(json);
  if (state === null || typeof state !== 'object' || Array.isArray(state)) {
    return new Map(state === null ? [] : [['', textOf(state)]]);
  }
  return new Map(
    Object.entries(state)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, textOf(value)]),
  );
}

/** Lists by commas, texts as they are, everything else as JSON. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return JSON.stringify(value);
}
