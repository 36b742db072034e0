import pino from 'pino';

/**
 * One JSON object per line: time (UTC), level, request id, user id, operation, code, duration. Never variables, bodies,
 * cookies, headers, query strings or names (SECURITY §8). Goes to stderr, so that stdout carries only what a command
 * or `npm start` has to say.
 */
export const logger = pino(
  { level: process.env['MONEV_LOG_LEVEL'] ?? 'info', timestamp: pino.stdTimeFunctions.isoTime, base: null },
  pino.destination({ dest: 2, sync: false }),
);
