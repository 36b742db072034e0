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

export class ParameterNotGivenError extends Error {
  constructor(readonly parameter: IndicatorParameter) {
    super(`The evidence does not bring the parameter ${parameter}.`);
  }
}

/** @throws {ParameterNotGivenError} a mistake of the caller: `evidenceNeeds` names the parameters. */
export function parameterOf(parameters: IndicatorParameters | undefined, name: IndicatorParameter): number {
  const value = parameters?.[name];
  if (value === undefined) throw new ParameterNotGivenError(name);
  return value;
}
