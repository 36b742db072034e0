import { type Transaction, findRegion } from '@monev/data';
import { type UserRole, scopeFor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { RegionsDoNotFitError } from '../errors/account-errors';

/** The regions as an account stores them. @throws {RegionsDoNotFitError} also for a region that does not exist. */
export async function fittingScopeCodes(
  tx: Transaction,
  role: UserRole,
  regions: readonly RegionCode[],
): Promise<readonly RegionCode[]> {
  const scope = scopeFor(role, regions);
  if (!scope) throw new RegionsDoNotFitError();
  const codes = scope.kind === 'REGIONS' ? scope.codes : [];
  for (const code of codes) if (!(await findRegion(tx, code))) throw new RegionsDoNotFitError();
  return codes;
}
