import { Injectable } from '@nestjs/common';
import { ROLE_PROFILES } from '@monev/domain/identity';
import { InvitationGoneError } from '../errors/sign-in-errors';
import { refuseWeakPassword } from '../passwords/accept-password';
import { PasswordHasher } from '../passwords/password-hasher';
import { type WebExchange } from '../sessions/cookies';
import { SessionService, type SignedIn } from '../sessions/session.service';
import { InvitationService } from './invitation.service';

/** Somebody takes an invitation up: chooses a password and is signed in, up to the second factor where the role wants one. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly invitations: InvitationService,
    private readonly sessions: SessionService,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws {InvitationGoneError | PasswordRefusedError | EmailTakenError} */
  async accept(exchange: WebExchange, token: string, password: string): Promise<SignedIn> {
    const invitation = await this.invitations.preview(token);
    if (!invitation) throw new InvitationGoneError();
    refuseWeakPassword(password, invitation);
    const account = await this.invitations.accept(token, await this.hasher.hash(password));
    return this.sessions.begin(exchange, account, ROLE_PROFILES[account.role].needsTotp ? 'ENROL' : 'FULL');
  }
}
