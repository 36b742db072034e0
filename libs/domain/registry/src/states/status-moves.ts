/** Which status may follow which (HANDBOOK §7); a status without an entry is terminal. */
export type StatusMoves<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** Staying is always allowed. */
export function mayMove<Status extends string>(moves: StatusMoves<Status>, from: Status, to: Status): boolean {
  return from === to || moves[from].includes(to);
}

export type EWarongStatus = 'PROPOSED' | 'ACTIVE' | 'UNDER_COACHING' | 'SUSPENDED' | 'DEACTIVATED';

/** HANDBOOK 7.4. Only the bank or ministry deactivates, so that needs its letter (see `needsDocument`). */
export const E_WARONG_MOVES: StatusMoves<EWarongStatus> = {
  PROPOSED: ['ACTIVE'],
  ACTIVE: ['UNDER_COACHING', 'SUSPENDED', 'DEACTIVATED'],
  UNDER_COACHING: ['ACTIVE', 'SUSPENDED', 'DEACTIVATED'],
  SUSPENDED: ['ACTIVE', 'DEACTIVATED'],
  DEACTIVATED: [],
};

export type BankAgentStatus = 'ACTIVE' | 'SUSPENDED' | 'REVOKED';

/** HANDBOOK 7.5: the bank appoints and revokes (BR-14). */
export const BANK_AGENT_MOVES: StatusMoves<BankAgentStatus> = {
  ACTIVE: ['SUSPENDED', 'REVOKED'],
  SUSPENDED: ['ACTIVE', 'REVOKED'],
  REVOKED: [],
};

export type SupplierStatus = 'CANDIDATE' | 'LISTED' | 'UNDER_COACHING' | 'SUSPENDED_RECOMMENDED' | 'DELISTED';

/** HANDBOOK 7.6 */
export const SUPPLIER_MOVES: StatusMoves<SupplierStatus> = {
  CANDIDATE: ['LISTED'],
  LISTED: ['UNDER_COACHING', 'SUSPENDED_RECOMMENDED', 'DELISTED'],
  UNDER_COACHING: ['LISTED', 'SUSPENDED_RECOMMENDED', 'DELISTED'],
  SUSPENDED_RECOMMENDED: ['LISTED', 'DELISTED'],
  DELISTED: [],
};

/** Ends that somebody outside Tikor decides: they are recorded with the decree or letter that says so (BR-06, BR-14). */
const DECIDED_ELSEWHERE: readonly string[] = ['DEACTIVATED', 'REVOKED', 'DELISTED'];

export function needsDocument(status: string): boolean {
  return DECIDED_ELSEWHERE.includes(status);
}
