/** Postgres and network states after which the same request may succeed later. */
const PASSING_STATES = /^(08|53|57P|55P03|57014|40001|40P01)/;
const PASSING_NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOSPC']);

/** Characters that no text in the database may hold (NUL, half a surrogate pair): bad input, whoever sent it. */
const BAD_CHARACTERS = new Set(['22021', '22P05']);

/** Whether a database error is a passing one (connection lost, no space, timeout), bad input, or a fault of ours. */
export function describeDatabaseFault(thrown: unknown): 'UNAVAILABLE' | 'BAD_USER_INPUT' | null {
  if (!(thrown instanceof Error)) return null;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  if (BAD_CHARACTERS.has(code)) return 'BAD_USER_INPUT';
  if (PASSING_STATES.test(code) || PASSING_NETWORK.has(code)) return 'UNAVAILABLE';
  return /Connection terminated|timeout exceeded when trying to connect/i.test(thrown.message) ? 'UNAVAILABLE' : null;
}
