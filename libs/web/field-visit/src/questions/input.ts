import { type ScalarAnswer, type ScalarRule } from '@monev/domain/evaluations';

/** What every kind of answer is given. `value` undefined = not answered; null = could not be checked. */
export interface InputProps {
  readonly id: string;
  readonly rule: ScalarRule;
  readonly value: ScalarAnswer | undefined;
  readonly onChange: (value: ScalarAnswer | undefined) => void;
  /** Id of the element that names it. */
  readonly labelledBy: string;
  /** Rows of the register that the rule chooses from. */
  readonly choices: readonly ShownChoice[];
}

export interface ShownChoice {
  readonly code: string;
  readonly label: string;
}
