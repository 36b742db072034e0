import { Inject, Injectable } from '@nestjs/common';
import {
  type Account,
  type AccountChange,
  type AuditTrail,
  Database,
  type SessionEnd,
  type Transaction,
  accountState,
  changeAccount,
  countOtherAdministrators,
  endSessionsOf,
  findAccount,
  listAccounts,
  removeTotp,
} from '@monev/data';
import { type Actor, type UserRole } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { NotFoundError, currentRequest, logger } from '@monev/server-kit';
import { CLOCK, type Clock } from '../config/identity-config';
import { AccountChangedError, LastAdministratorError, OwnAccountError } from '../errors/account-errors';
import { readName } from '../sign-in/normalise-email';
import { readAgency, readReason } from '../types/read-input';
import { fittingScopeCodes } from './fitting-scope';

export interface AccountWish {
  readonly id: string;
  /** Revision that the form was filled from. */
  readonly revision: number;
  readonly name: string;
  readonly role: UserRole;
  readonly regions: readonly RegionCode[];
  readonly agency: string | null;
}

/**
 * Administration of accounts. Every change ends the account's sessions at once, wants another person than its owner,
 * and leaves at least one active administrator.
 */
@Injectable()
export class AccountAdminService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, page: { first: number; after?: string }): Promise<Account[]> {
    return this.database.read(actor, (tx) => listAccounts(tx, page));
  }

  find(actor: Actor, id: string): Promise<Account | null> {
    return this.database.read(actor, (tx) => findAccount(tx, id));
  }

  /** Name, role, regions, agency. @throws {AccountChangedError | RegionsDoNotFitError | OwnAccountError | …} */
  change(actor: Actor, wish: AccountWish): Promise<Account> {
    return this.withAccount(actor, wish.id, async (tx, audit, account) => {
      const wanted: AccountChange = {
        name: readName(wish.name),
        role: wish.role,
        scopeCodes: await fittingScopeCodes(tx, wish.role, wish.regions),
        agency: readAgency(wish.agency),
        isActive: account.isActive,
      };
      if (account.revision !== wish.revision) throw new AccountChangedError();
      return this.apply(tx, audit, account, wanted, { action: 'account.change', why: 'ROLE_CHANGED' });
    });
  }

  /** The account stays, for the record points at it; nobody signs in with it. Wants a reason. */
  deactivate(actor: Actor, id: string, reason: string): Promise<Account> {
    const because = readReason(reason);
    return this.withAccount(actor, id, (tx, audit, account) =>
      this.apply(
        tx,
        audit,
        account,
        { ...account, isActive: false },
        {
          action: 'account.deactivate',
          why: 'DEACTIVATED',
          reason: because,
        },
      ),
    );
  }

  reactivate(actor: Actor, id: string, reason: string): Promise<Account> {
    const because = readReason(reason);
    return this.withAccount(actor, id, (tx, audit, account) =>
      this.apply(
        tx,
        audit,
        account,
        { ...account, isActive: true },
        {
          action: 'account.reactivate',
          why: 'ROLE_CHANGED',
          reason: because,
        },
      ),
    );
  }

  /** Ends all sessions of an account; says how many. Also one's own. */
  endSessions(actor: Actor, id: string): Promise<number> {
    return this.database.write(
      actor,
      async (tx, audit) => {
        if (!(await findAccount(tx, id))) throw new NotFoundError();
        audit.record({ action: 'account.end-sessions', object: { kind: 'account', id } });
        return endSessionsOf(tx, id, 'ENDED_BY_ADMIN', this.clock());
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  /** For a lost phone: the next sign-in sets up a new second factor. Wants a reason. */
  resetSecondFactor(actor: Actor, id: string, reason: string): Promise<Account> {
    const because = readReason(reason);
    return this.withAccount(actor, id, async (tx, audit, account) => {
      await removeTotp(tx, id);
      await endSessionsOf(tx, id, 'ENDED_BY_ADMIN', this.clock());
      audit.record({ action: 'account.reset-second-factor', object: { kind: 'account', id }, reason: because });
      return account;
    });
  }

  private withAccount(
    actor: Actor,
    id: string,
    work: (tx: Transaction, audit: AuditTrail, account: Account) => Promise<Account>,
  ): Promise<Account> {
    if (actor.userId === id) throw new OwnAccountError();
    return this.database.write(
      actor,
      async (tx, audit) => {
        const account = await findAccount(tx, id);
        if (!account) throw new NotFoundError();
        const changed = await work(tx, audit, account);
        const { requestId } = currentRequest() ?? {};
        logger.info({ event: 'administration', userId: actor.userId, accountId: id, requestId }, 'account changed');
        return changed;
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  private async apply(
    tx: Transaction,
    audit: AuditTrail,
    account: Account,
    wanted: AccountChange,
    how: { action: string; why: SessionEnd; reason?: string },
  ): Promise<Account> {
    const leaves = account.role === 'SYSADMIN' && (wanted.role !== 'SYSADMIN' || !wanted.isActive);
    if (leaves && (await countOtherAdministrators(tx, account.id)) === 0) throw new LastAdministratorError();
    const changed = await changeAccount(tx, account.id, account.revision, wanted);
    if (!changed) throw new AccountChangedError();
    await endSessionsOf(tx, account.id, how.why, this.clock());
    audit.record({
      action: how.action,
      object: { kind: 'account', id: account.id },
      before: accountState(account),
      after: accountState(changed),
      ...(how.reason ? { reason: how.reason } : {}),
    });
    return changed;
  }
}
