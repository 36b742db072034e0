/** A commodity and its class: "Beras Premium" and "beras_premium" are BERAS of class PREMIUM; others have no class. */
export function commodityOf(text: string): { readonly commodity: string; readonly qualityClass: string } {
  const words = text
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toUpperCase();
  const rice = /^BERAS (PREMIUM|MEDIUM|SPHP)$/.exec(words);
  return rice ? { commodity: 'BERAS', qualityClass: rice[1] as string } : { commodity: words, qualityClass: '' };
}

const UNITS = new Map([
  ['KG', 'KG'],
  ['KILOGRAM', 'KG'],
  ['LITER', 'LITER'],
  ['LTR', 'LITER'],
  ['L', 'LITER'],
  ['BUTIR', 'BUTIR'],
  ['EKOR', 'EKOR'],
  ['IKAT', 'IKAT'],
  ['BUAH', 'BUAH'],
]);

/** "Rp./Kg", "Rp/kg", "per kg" → KG; null for a unit we do not know: prices of unlike units are never mixed (HANDBOOK 7.9). */
export function priceUnitOf(text: string): string | null {
  const unit = /^(?:RP\.?)?\s*(?:\/|PER)?\s*([A-Z]+)\.?$/.exec(text.trim().toUpperCase())?.[1];
  return (unit && UNITS.get(unit)) ?? null;
}
