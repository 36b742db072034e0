import { type Wording } from '@monev/kernel';
import { type Condition } from './condition';

/** Answer types of INSTRUMENTS. PARTS is "several types in one cell": named parts of one question. */
export type ScalarKind =
  'YN' | 'YNX' | 'ONE' | 'MANY' | 'INT' | 'DEC' | 'RP' | 'DATE' | 'TIME' | 'TEXT' | 'PHOTO' | 'GEO' | 'SCALE5';
export type QuestionKind = ScalarKind | 'TABLE' | 'PARTS';

export interface Choice {
  readonly code: string;
  readonly text: Wording;
}

/** Choices that are rows of a register and so are not written in the instrument. */
export type ChoiceSource = 'COMMODITY' | 'SUPPLIER' | 'TEAM';

/** What one scalar answer may be. */
export interface ScalarRule {
  readonly kind: ScalarKind;
  /** ONE and MANY: the choices, or the register they come from. */
  readonly choices?: readonly Choice[];
  readonly choiceSource?: ChoiceSource;
  /** With a register: a name that is not in it may be written as "OTHER:name". */
  readonly openChoice?: boolean;
  /** "Tidak dapat diperiksa" is possible and gives null. YNX always has it; a ONE may. */
  readonly uncheckable?: boolean;
  /** INT, DEC, RP: bounds, both included. MANY and PHOTO: how many. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** TEXT with a shape of its own. */
  readonly format?: 'PERIOD' | 'REGION_CODE';
  /** Unit shown behind the number. */
  readonly unit?: Wording;
}

/** A named part of a question or a column of a table. */
export interface Field extends ScalarRule {
  readonly key: string;
  readonly label: Wording;
  readonly optional?: boolean;
  /** Filled by the machine, never asked. */
  readonly auto?: boolean;
}

interface QuestionBase {
  readonly code: string;
  readonly text: Wording;
  readonly help?: Wording;
  readonly optional?: boolean;
  readonly auto?: boolean;
  /** Asked only when this holds; else the answer is absent, not null. */
  readonly askedWhen?: Condition;
  /** After the answer `when`, everything before question `to` is skipped. */
  readonly jumps?: readonly { readonly when: Condition; readonly to: string }[];
  /** A detail of another question (EW-15a): shown with it and not counted among the questions. */
  readonly detailOf?: string;
  /** Indicators and score criteria the answer feeds, as in the last column of INSTRUMENTS. */
  readonly feeds?: readonly string[];
}

export interface ScalarQuestion extends QuestionBase, ScalarRule {
  /** A smaller number of photos is enough when the condition holds (EW-28). */
  readonly fewerWhen?: { readonly condition: Condition; readonly minimum: number };
}
export interface PartsQuestion extends QuestionBase {
  readonly kind: 'PARTS';
  readonly parts: readonly Field[];
}
export interface TableQuestion extends QuestionBase {
  readonly kind: 'TABLE';
  readonly columns: readonly Field[];
  /** Fewest rows; 0 means that "none" is an answer. */
  readonly minimumRows: number;
}
export type Question = ScalarQuestion | PartsQuestion | TableQuestion;
