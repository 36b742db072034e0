import { Fraction, type Wording } from '@monev/kernel';
import { type Grade, type ScoringParameters } from '../parameters/scoring-parameters';

export const GRADE_LABELS: Readonly<Record<Grade, Wording>> = {
  A: { id: 'Sangat Baik', en: 'Very good' },
  B: { id: 'Baik', en: 'Good' },
  C: { id: 'Cukup', en: 'Fair' },
  D: { id: 'Kurang', en: 'Poor' },
  E: { id: 'Buruk', en: 'Bad' },
};
/** Shown in place of a grade when confidence is LOW. */
export const NOT_RATEABLE: Wording = { id: 'Belum Dapat Dinilai', en: 'Not yet rateable' };
/** Mark beside a grade of MEDIUM confidence. */
export const LIMITED_EVIDENCE: Wording = { id: 'Bukti terbatas', en: 'Limited evidence' };

/** Grade of a score, read from the score rounded to two decimals (SCORING §2). */
export function gradeOf(score: Fraction, { grades }: ScoringParameters): Grade {
  const rounded = Fraction.parse(score.toFixed(2));
  return grades.find(({ from }) => rounded.compare(Fraction.parse(from)) >= 0)?.grade ?? 'E';
}
