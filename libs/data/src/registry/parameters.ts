import {
  type ParameterName,
  type ParameterStanding,
  REGISTRY_PARAMETERS,
  type RegistryParameter,
  parameterDefinition,
  readParameterValue,
  registryParameter,
} from '@monev/domain/registry';
import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type Transaction, actorOf } from '../connection/transaction';
import { markScoresUnderParameter } from '../scoring/mark-touched-scores';
import { raiseDataVersion } from './data-version';

/** A value that somebody entered, with who and why. */
export interface EnteredParameter {
  readonly id: string;
  readonly name: ParameterName;
  readonly region: RegionCode | null;
  readonly from: IsoDate;
  /** As text; `readParameterValue` gives the value. */
  readonly value: string;
  readonly source: string;
  readonly standing: ParameterStanding;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** All values ever entered, in the order in which they were. */
export function enteredParameters(tx: Transaction): Promise<EnteredParameter[]> {
  return tx.query(
    `SELECT id, name, nullif(area_code, '') AS region, valid_from::text AS "from", value, source, standing, reason,
            recorded_by AS "recordedBy", recorded_at AS "recordedAt"
     FROM   parameters ORDER BY recorded_at, id`,
  );
}

/**
 * Every dated value: those that the program brings along, then those entered. Give it to `registryParameter` or
 * `parameterByRegion` wherever many values are needed in one transaction.
 */
export async function datedParameters(tx: Transaction): Promise<readonly RegistryParameter[]> {
  const entered = await enteredParameters(tx);
  return [
    ...REGISTRY_PARAMETERS,
    ...entered.flatMap(({ value, ...rest }) => {
      const read = readParameterValue(parameterDefinition(rest.name), value);
      return read === null ? [] : [{ ...rest, value: read } as RegistryParameter];
    }),
  ];
}

/** The value in force on a day in a region, whoever entered it. @throws {RangeError} before any. */
export async function parameterOn<Name extends ParameterName>(
  tx: Transaction,
  name: Name,
  day: IsoDate,
  region: RegionCode | null,
): Promise<ReturnType<typeof registryParameter<Name>>> {
  return registryParameter(name, day, region, await datedParameters(tx));
}

/** Enters a dated value beside the others. What is in force changes: answers are asked anew, scores under it counted anew. */
export async function enterParameter(
  tx: Transaction,
  entry: Omit<EnteredParameter, 'id' | 'recordedBy' | 'recordedAt'>,
): Promise<string> {
  const [made] = (await tx.query(
    `INSERT INTO parameters (name, area_code, valid_from, value, source, standing, reason, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      ...[entry.name, entry.region ?? '', entry.from, entry.value, entry.source, entry.standing, entry.reason],
      actorOf(tx).name,
    ],
  )) as { id: string }[];
  await markScoresUnderParameter(tx, entry);
  await raiseDataVersion(tx, []);
  return (made as { id: string }).id;
}
