/**
 * Numbers inside formulas that are set by date and region. Their values are kept elsewhere (the parameter register); the
 * evidence brings those in force on the last day of the answered period at the asked region.
 */
export type IndicatorParameter =
  /** Families one e-warong serves at most (BR-11). */
  | 'maxKpmPerEWarong'
  /** Interviews that a very large area needs: ±10 points at 95% (IND-MON-07). */
  | 'sampleBase';

export type IndicatorParameters = Readonly<Partial<Record<IndicatorParameter, number>>>;

/** The value in force; null where none is, such as before the programme began: what rests on it is not known then. */
export function parameterOf(parameters: IndicatorParameters | undefined, name: IndicatorParameter): bigint | null {
  const value = parameters?.[name];
  return value === undefined ? null : BigInt(value);
}
