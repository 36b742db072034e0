import { passwordFault } from '@monev/domain/identity';
import { PasswordRefusedError } from '../errors/sign-in-errors';
import { COMMONEST_PASSWORDS } from './commonest-passwords';

/** @throws {PasswordRefusedError} when the rules refuse it as the new password of this person. */
export function refuseWeakPassword(password: string, owner: { name: string; email: string }): void {
  const fault = passwordFault(password, { personal: [owner.name, owner.email], commonest: COMMONEST_PASSWORDS });
  if (fault) throw new PasswordRefusedError(fault);
}
