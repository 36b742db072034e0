/** "Kota Administrasi Jakarta Utara" → "Jakarta Utara": for maps and narrow columns, where the level is known anyway. */
export function shortName(name: string): string {
  return name
    .replace(/^daerah khusus ibukota\s+/i, 'DKI ')
    .replace(/^daerah istimewa\s+/i, 'DI ')
    .replace(/^(kabupaten administrasi|kota administrasi|kab\.? adm\.?|kota adm\.?|kabupaten|kota|provinsi)\s+/i, '');
}
