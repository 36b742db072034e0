/**
 * How far a sign-in has come. CODE: the password was right, the second factor is still wanted. ENROL: the role wants
 * a second factor and none is set up yet. FULL: signed in. Only FULL acts; the others can do nothing but go on.
 */
export const SESSION_STAGES = ['CODE', 'ENROL', 'FULL'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

/** An unfinished sign-in lives this long, in milliseconds. */
export const UNFINISHED_SIGN_IN_MS = 15 * 60_000;
