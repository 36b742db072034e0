/** A form's values as the person sees them, by field; '' is nothing. */
export type Texts<Field extends string = string> = Readonly<Record<Field, string>>;

/** How the text of each field becomes a value of the change. */
export type Readers<Input> = { readonly [Key in keyof Input]?: (text: string) => Input[Key] };

/** Only what differs: a field that was left alone is not sent, so it cannot overwrite what somebody else changed. */
export function changesOf<Input extends object>(readers: Readers<Input>, before: Texts, now: Texts): Partial<Input> {
  const changes: Partial<Input> = {};
  for (const key of Object.keys(readers) as (keyof Input & string)[]) {
    const read = readers[key];
    if (read && before[key] !== now[key]) changes[key] = read(now[key] ?? '');
  }
  return changes;
}

export const asText = (text: string): string => text.trim();
export const asDay = (text: string): string | null => text || null;
export const asYesNo = (text: string): boolean | null => (text === '' ? null : text === 'true');
/** A whole number, with or without thousands points; null for nothing. Ask `isWholeNumber` before. */
export const asNumber = (text: string): number | null => {
  const digits = text.trim().replaceAll('.', '');
  return digits === '' ? null : Number(digits);
};

/** 5000000 and 5.000.000, but not 5,5 or 50.00: what can be read in two ways is asked back. */
export function isWholeNumber(text: string): boolean {
  return text.trim() === '' || /^(\d+|\d{1,3}(\.\d{3})+)$/.test(text.trim());
}

export const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value));
