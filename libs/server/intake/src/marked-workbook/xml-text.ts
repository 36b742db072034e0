/** Text as it stands in XML; what XML 1.0 cannot hold is left out. */
export function xmlText(text: string): string {
  return [...text]
    .filter(isXmlCharacter)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isXmlCharacter(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
}

/** A text cell: whatever it begins with, it is no formula. */
export function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** True for a text that a spreadsheet would take for a formula when somebody edits its cell (full-width forms, too). */
export function looksLikeFormula(text: string): boolean {
  return /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u.test(text);
}

/** Prefix of the main namespace in a part ("x:" of `<x:worksheet>`), '' for none. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w-]+:)?${root}[\\s>/]`).exec(xml)?.[1] ?? '';
}
