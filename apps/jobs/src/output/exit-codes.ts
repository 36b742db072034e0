/** What a script can trust (told by `monev --help`). */
export const EXIT = {
  /** Done, or nothing was left to do. */
  OK: 0,
  /** A fault of the program or its surroundings that no other code names. */
  FAILED: 1,
  /** The command was not called as it wants to be. */
  USAGE: 2,
  /** The file was refused, or rows were and no reason to set them aside was given; nothing was committed. */
  REFUSED: 3,
  /** The file does not say something that must be known (period, region, template); nothing was committed. */
  ASKED: 4,
  /** The database, its folder or its disk is not usable now. */
  UNAVAILABLE: 5,
  /** A check was made and found something wrong. */
  CHECK_FAILED: 6,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
