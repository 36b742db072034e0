import { Injectable } from '@nestjs/common';
import { type Account, Database, actorOfAccount, countRecoveryCodes, getCredentials, regionsByCode } from '@monev/data';
import { OPERATION_RULES, ROLE_PROFILES, mayCall } from '@monev/domain/identity';
import { wordingType } from '@monev/server-kit';
import { type SignedIn } from '../sessions/session.service';
import { type OwnAccountType, type SignInStateType } from '../types/sign-in.types';

/** What a browser may know of its own sign-in. Of an unfinished one: only how far it has come. */
@Injectable()
export class SignInStateService {
  constructor(private readonly database: Database) {}

  async describe(found: SignedIn | null): Promise<SignInStateType> {
    if (!found) return { stage: 'NONE', account: null, idleUntil: null, expiresAt: null };
    const { stage, idleUntil, expiresAt } = found.session;
    return { stage, idleUntil, expiresAt, account: stage === 'FULL' ? await this.own(found.account) : null };
  }

  private own(account: Account): Promise<OwnAccountType> {
    const actor = actorOfAccount(account);
    return this.database.read(actor, async (tx) => {
      const credentials = await getCredentials(tx, account.id);
      const regions = await regionsByCode(tx, account.scopeCodes);
      return {
        id: account.id,
        name: account.name,
        email: account.email,
        role: account.role,
        roleLabel: wordingType(ROLE_PROFILES[account.role].label),
        wholeProvince: actor.scope.kind === 'ALL',
        regions: regions.map(({ code, name, level }) => ({ code, name, level })),
        agency: account.agency,
        hasPassword: credentials.passwordHash !== null,
        hasSecondFactor: credentials.totpConfirmedAt !== null,
        recoveryCodesLeft: await countRecoveryCodes(tx, account.id),
        operations: [...OPERATION_RULES.keys()].filter((name) => mayCall(actor, name).allowed),
      };
    });
  }
}
