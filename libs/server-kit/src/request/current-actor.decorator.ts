import { createParamDecorator } from '@nestjs/common';
import { type Actor } from '@monev/domain/identity';
import { UnauthenticatedError } from '../errors/request-errors';
import { currentRequest } from './request-context';

/** The person who asks. @throws {UnauthenticatedError} when nobody is signed in. */
export function currentActor(): Actor {
  const actor = currentRequest()?.actor;
  if (!actor) throw new UnauthenticatedError();
  return actor;
}

/** Parameter decorator: the actor of the request. */
export const CurrentActor = createParamDecorator(() => currentActor());
