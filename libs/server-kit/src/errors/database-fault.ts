/** Postgres and network states after which the same request may succeed later. */
const PASSING_STATES = /^(08|53|57P|55P03|57014|40001|40P01)/;
const PASSING_NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOSPC']);

/** Whether a database error is a passing one (connection lost, no space, timeout) or a fault of ours. */
export function describeDatabaseFault(thrown: unknown): 'UNAVAILABLE' | null {
  if (!(thrown instanceof Error)) return null;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  if (PASSING_STATES.test(code) || PASSING_NETWORK.has(code)) return 'UNAVAILABLE';
  return /Connection terminated|timeout exceeded when trying to connect/i.test(thrown.message) ? 'UNAVAILABLE' : null;
}
