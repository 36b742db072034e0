import { type Action, type Actor, type Decision, type ResourceRef, can } from '@monev/domain/identity';
import { DomainError, type ErrorClass } from '@monev/kernel';
import { ForbiddenError, NotFoundError } from '../errors/request-errors';

/** The act belongs to somebody who did not make the thing, or to somebody else than who asked for it. */
export class SecondPersonError extends DomainError {
  readonly code = 'SECOND_PERSON_NEEDED';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({
      id: 'Langkah ini dilakukan orang kedua: bukan yang mengisi, mencatat, atau memintanya.',
      en: 'This is for a second person: not who filed, wrote or asked for it.',
    });
  }
}

/** The act needs a person with an account; the terminal of the machine has none. */
export class PersonNeededError extends DomainError {
  readonly code = 'PERSON_NEEDED';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({
      id: 'Langkah ini hanya dapat dilakukan dengan akun perorangan.',
      en: 'This can only be done with a personal account.',
    });
  }
}

type Refusal = Extract<Decision, { allowed: false }>['refusal'];
const DUTY_REFUSALS: readonly Refusal[] = ['OWN_WORK', 'SECOND_PERSON', 'AUTHORS_UNKNOWN'];

/**
 * Asks the policy about one thing that was loaded. What lies outside the actor's reach is answered as absent.
 * @throws {NotFoundError | ForbiddenError | SecondPersonError}
 */
export function demand(actor: Actor, action: Action, thing: ResourceRef): void {
  demandReach(actor, action, thing);
  if (!can(actor, action, thing).allowed) throw new SecondPersonError();
}

/**
 * Role and reach only; separation of duties is left to the rules of the thing itself, which can say more about it. Call
 * `demand` after those.
 * @throws {NotFoundError | ForbiddenError}
 */
export function demandReach(actor: Actor, action: Action, thing: ResourceRef): void {
  const decision = can(actor, action, thing);
  if (decision.allowed || DUTY_REFUSALS.includes(decision.refusal)) return;
  throw decision.refusal === 'SCOPE' || decision.refusal === 'NOT_OWN' ? new NotFoundError() : new ForbiddenError();
}

/** The person who acts. @throws {PersonNeededError} for the terminal of the machine. */
export function personOf(actor: Actor): { readonly id: string; readonly name: string } {
  if (actor.userId === null) throw new PersonNeededError();
  return { id: actor.userId, name: actor.name };
}
