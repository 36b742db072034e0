import { type IndicatorDefinition } from '@monev/domain/indicators';
import { Fraction, kindOf } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { type SetTargetInput } from './target.types';

const PLAIN_DECIMAL = /^-?\d{1,12}(\.\d{1,4})?$/;

/**
 * Boundaries of a target, checked: decimals with at most four places, the green one no worse than the amber one; both or
 * neither. @throws {BadInputError} that says what, and how to mend it.
 */
export function readTarget(
  definition: IndicatorDefinition,
  input: Pick<SetTargetInput, 'quarter' | 'green' | 'amber'>,
): { readonly green: string; readonly amber: string } | null {
  if (kindOf(input.quarter) !== 'QUARTER') {
    throw refused('quarter', 'Sebutkan triwulan, misalnya 2021-Q3.', 'Name a quarter, such as 2021-Q3.');
  }
  if (definition.direction === 'NONE' || definition.thresholds.length === 0) {
    throw refused(
      'code',
      `${definition.code} adalah informasi tanpa target; tidak ada batas yang dapat ditetapkan.`,
      `${definition.code} is information without a target; there are no boundaries to set.`,
    );
  }
  const [green, amber] = [input.green ?? null, input.amber ?? null];
  if (green === null && amber === null) return null;
  if (green === null || amber === null) {
    throw refused(
      green === null ? 'green' : 'amber',
      'Isi kedua batas, atau kosongkan keduanya untuk kembali ke target katalog.',
      'Give both boundaries, or leave both empty to go back to the target of the catalogue.',
    );
  }
  const [best, fair] = [decimal('green', green), decimal('amber', amber)];
  const order = best.compare(fair);
  if (definition.direction === 'UP' ? order < 0 : order > 0) {
    const [id, en] = definition.direction === 'UP' ? ['lebih kecil', 'smaller'] : ['lebih besar', 'greater'];
    throw refused(
      'green',
      `Batas hijau (${green}) tidak boleh ${id} daripada batas kuning (${amber}) untuk ${definition.code}.`,
      `The green boundary (${green}) may not be ${en} than the amber one (${amber}) for ${definition.code}.`,
    );
  }
  if (definition.direction === 'TWO_SIDED' && best.compare(Fraction.zero) < 0) {
    throw refused('green', 'Batas jarak tidak boleh negatif.', 'A boundary of a distance may not be negative.');
  }
  return { green, amber };
}

function decimal(field: string, text: string): Fraction {
  if (!PLAIN_DECIMAL.test(text)) {
    throw refused(
      field,
      `"${text.slice(0, 40)}" bukan angka: tulis misalnya 97.5, paling banyak empat angka di belakang titik.`,
      `"${text.slice(0, 40)}" is no number: write 97.5, at most four digits behind the point.`,
    );
  }
  return Fraction.parse(text);
}

function refused(field: string, id: string, en: string): BadInputError {
  return new BadInputError(`input.${field}`, { id, en });
}
