import { type Account, type UserSession } from '@monev/data';

/** Who a cookie stands for, and how far the sign-in has come. */
export interface SignedIn {
  readonly session: UserSession;
  readonly account: Account;
}

/** Sessions kept at most; an office has some dozens. */
const ROOM = 1_000;

/**
 * Sessions found in one state of the data. Whatever ends a session or changes an account raises the change counter, and
 * with it all of them are forgotten; time alone ends them as it does in the database.
 */
export class RememberedSessions {
  private readonly found = new Map<string, SignedIn>();
  private state = '';

  get(token: string, changes: string, now: Date): SignedIn | undefined {
    if (changes !== this.state) return undefined;
    const known = this.found.get(token);
    return known && known.session.idleUntil > now && known.session.expiresAt > now ? known : undefined;
  }

  set(token: string, changes: string, found: SignedIn): void {
    if (changes !== this.state || this.found.size >= ROOM) this.found.clear();
    this.state = changes;
    this.found.set(token, found);
  }
}
