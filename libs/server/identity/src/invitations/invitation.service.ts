import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Account,
  Database,
  type Invitation,
  type Transaction,
  accountState,
  findAccountByEmail,
  findOpenInvitation,
  insertAccount,
  insertInvitation,
  listInvitations,
  newToken,
  regionsByCode,
  revokeInvitation,
  setPasswordHash,
  takeInvitation,
  tokenHash,
} from '@monev/data';
import { type Actor, type UserRole, visitor } from '@monev/domain/identity';
import { type RegionRow } from '@monev/domain/registry';
import { type RegionCode } from '@monev/kernel';
import { NotFoundError, currentRequest } from '@monev/server-kit';
import { fittingScopeCodes } from '../accounts/fitting-scope';
import { CLOCK, type Clock } from '../config/identity-config';
import { EmailTakenError } from '../errors/account-errors';
import { InvitationGoneError } from '../errors/sign-in-errors';
import { readEmail, readName } from '../sign-in/normalise-email';
import { readAgency } from '../types/read-input';

/** A link works for seven days. */
const INVITATION_LIFE_MS = 7 * 24 * 3_600_000;

export interface InvitationWish {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly regions: readonly RegionCode[];
  readonly agency: string | null;
}

/** Administrators invite; a link with a secret makes the account. Only its hash is stored: a lost link is sent anew. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The invitation and its secret, shown this once. @throws {EmailTakenError | RegionsDoNotFitError | BadInputError} */
  invite(actor: Actor, wish: InvitationWish): Promise<{ invitation: Invitation; token: string }> {
    const person = { email: readEmail(wish.email), name: readName(wish.name) };
    const token = newToken();
    const now = this.clock();
    return this.database.write(
      actor,
      async (tx, audit) => {
        if (await findAccountByEmail(tx, person.email)) throw new EmailTakenError();
        const invitation: Invitation = {
          ...person,
          id: randomUUID(),
          role: wish.role,
          scopeCodes: await fittingScopeCodes(tx, wish.role, wish.regions),
          agency: readAgency(wish.agency),
          createdBy: actor.userId as string,
          createdAt: now,
          expiresAt: new Date(now.getTime() + INVITATION_LIFE_MS),
        };
        await insertInvitation(tx, invitation, tokenHash(token));
        audit.record({
          action: 'invitation.create',
          object: { kind: 'invitation', id: invitation.id },
          after: { email: invitation.email, role: invitation.role, scopeCodes: invitation.scopeCodes },
        });
        return { invitation, token };
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  list(actor: Actor): Promise<Invitation[]> {
    return this.database.read(actor, (tx) => listInvitations(tx, 100));
  }

  /** @throws {NotFoundError} when it is not open any more. */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.database.write(
      actor,
      async (tx, audit) => {
        const invitation = await revokeInvitation(tx, id, this.clock());
        if (!invitation) throw new NotFoundError();
        audit.record({ action: 'invitation.revoke', object: { kind: 'invitation', id } });
      },
      { requestId: currentRequest()?.requestId },
    );
  }

  /** What a link invites to; null when it does not count (any more). */
  preview(token: string): Promise<Invitation | null> {
    return this.database.read(visitor(), (tx) => findOpenInvitation(tx, tokenHash(token), this.clock()));
  }

  /** Names of the regions that an invitation gives, for the page that takes it up. */
  async regionsOf({ scopeCodes }: Invitation): Promise<Pick<RegionRow, 'code' | 'name' | 'level'>[]> {
    const found = await this.database.read(visitor(), (tx) => regionsByCode(tx, scopeCodes));
    return found.map(({ code, name, level }) => ({ code, name, level }));
  }

  /** Makes the account that a link invites to. @throws {InvitationGoneError | EmailTakenError} */
  accept(token: string, passwordHash: string): Promise<Account> {
    return this.database.write(
      visitor(),
      async (tx, audit) => {
        const open = await findOpenInvitation(tx, tokenHash(token), this.clock());
        const taken = open && (await takeInvitation(tx, open.id, this.clock()));
        if (!taken) throw new InvitationGoneError();
        const account = await accountFromInvitation(tx, taken);
        await setPasswordHash(tx, account.id, passwordHash, this.clock());
        audit.record({
          action: 'account.create',
          object: { kind: 'account', id: account.id },
          after: accountState(account),
          reason: `invitation ${taken.id}`,
        });
        return account;
      },
      { requestId: currentRequest()?.requestId },
    );
  }
}

/** The account as it was offered. @throws {EmailTakenError} */
export async function accountFromInvitation(tx: Transaction, invitation: Invitation): Promise<Account> {
  if (await findAccountByEmail(tx, invitation.email)) throw new EmailTakenError();
  const { email, name, role, scopeCodes, agency } = invitation;
  return insertAccount(tx, { id: randomUUID(), email, name, role, scopeCodes, agency });
}
