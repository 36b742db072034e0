/**
 * Words that offices shorten, and the full word of the official list. Only what has one meaning in a region's name:
 * "PD" is left out (Pondok in Jakarta, Padang in West Sumatra), so are "BL" and "BTS".
 */
const FULL_WORDS = new Map(
  Object.entries({
    KAB: 'KABUPATEN',
    KABUP: 'KABUPATEN',
    ADM: 'ADMINISTRASI',
    ADMIN: 'ADMINISTRASI',
    PROV: 'PROVINSI',
    PROP: 'PROVINSI',
    PROPINSI: 'PROVINSI',
    KEC: 'KECAMATAN',
    KEL: 'KELURAHAN',
    KEP: 'KEPULAUAN',
    KEPUL: 'KEPULAUAN',
    TJ: 'TANJUNG',
    TJG: 'TANJUNG',
    TG: 'TANJUNG',
    GN: 'GUNUNG',
    JAK: 'JAKARTA',
    JKT: 'JAKARTA',
    JAKPUS: 'JAKARTAPUSAT',
    JAKUT: 'JAKARTAUTARA',
    JAKBAR: 'JAKARTABARAT',
    JAKSEL: 'JAKARTASELATAN',
    JAKTIM: 'JAKARTATIMUR',
  }),
);

/**
 * The one spelling rule for region names; data stores alias keys made with it. Two texts that give the same key are the
 * same name: case, accents, dots, hyphens, apostrophes, spaces (also inside: "PAL MERAH" = "Palmerah") and the usual
 * short words say nothing. A comma between words stays ("Lubuk Pakam I,II" is not "Lubuk Pakam III"), and so do the
 * words for the kind of region, because a kabupaten and a kota may share the rest. Normalising a key changes nothing.
 */
export function normaliseRegionName(text: string): string {
  let key = joinWords(text);
  for (let next = joinWords(key); next !== key; next = joinWords(key)) key = next;
  return key;
}

function joinWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`´"]/g, '')
    .toUpperCase()
    .match(/[A-Z0-9]+|,/g);
  if (!words) return '';
  return words
    .map((word) => FULL_WORDS.get(word) ?? word)
    .join('')
    .replace(/,+/g, ',')
    .replace(/^,|,$/g, '');
}
