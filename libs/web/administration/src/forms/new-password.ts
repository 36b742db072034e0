import { PASSWORD_FAULT_WORDING, PASSWORD_LENGTH, passwordFault } from '@monev/domain/identity';
import { type Language, type Fault } from '@monev/web-kit';

export { PASSWORD_LENGTH };

/** What is wrong with a new password, before it is sent. The list of the commonest ones is with the server, which asks again. */
export function newPasswordFault(
  field: string,
  password: string,
  personal: readonly string[],
  language: Language,
): Fault | null {
  const fault = passwordFault(password, { personal, commonest: new Set() });
  return fault && { field, text: PASSWORD_FAULT_WORDING[fault][language] };
}
