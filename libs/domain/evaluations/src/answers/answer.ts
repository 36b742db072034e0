/** A place as the phone gives it: decimal degrees (WGS 84) and the accuracy in metres. */
export interface GeoAnswer {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyM: number;
}

/**
 * One scalar answer as it is stored and sent (JSON). YN boolean · YNX boolean or null · ONE the choice's code · MANY and
 * PHOTO a list (empty = "none") · INT, RP and SCALE5 a whole number · DEC plain decimal text with a point ("12.5"), so
 * that it stays exact · DATE "2021-09-23" · TIME "10:42" · TEXT text. null always means "could not be checked".
 */
export type ScalarAnswer = boolean | number | string | readonly string[] | GeoAnswer | null;
/** Named parts of a question, or one row of a table; a part left empty is absent. */
export type PartsAnswer = Readonly<Partial<Record<string, ScalarAnswer>>>;
export type TableAnswer = readonly PartsAnswer[];
export type AnswerValue = ScalarAnswer | PartsAnswer | TableAnswer;

/** By question code. Absent = not asked or not yet answered. */
export type Answers = Readonly<Partial<Record<string, AnswerValue>>>;
