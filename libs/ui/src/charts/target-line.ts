import { type FigureDefinition } from '../figures/figure';

export interface TargetLine {
  readonly value: number;
  readonly label: string;
}

/**
 * The line to draw for a target that bounds one side ("≥ 95%"). A band around zero ("± 2%") is said in words only: two
 * lines would read as two targets. Null when there is no such line.
 */
export function targetLineOf(
  { targetValue, direction }: Pick<FigureDefinition, 'targetValue' | 'direction'>,
  label: string,
): TargetLine | null {
  if (targetValue === null || (direction !== 'UP' && direction !== 'DOWN')) return null;
  return { value: targetValue, label };
}
