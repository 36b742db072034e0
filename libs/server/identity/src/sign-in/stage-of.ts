import { type Account, type Transaction, getCredentials } from '@monev/data';
import { ROLE_PROFILES, type SessionStage } from '@monev/domain/identity';

/** What a proved account still has to do: give a code, set up its second factor, or nothing. */
export async function stageOf(tx: Transaction, account: Account): Promise<SessionStage> {
  const { totpConfirmedAt } = await getCredentials(tx, account.id);
  if (totpConfirmedAt) return 'CODE';
  return ROLE_PROFILES[account.role].needsTotp ? 'ENROL' : 'FULL';
}
