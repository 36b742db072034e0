import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type Request } from 'express';
import { type GraphQLResolveInfo } from 'graphql';
import { OPERATION_RULES, type OperationDecision, mayCall } from '@monev/domain/identity';
import { type RegionCode, parseRegionCode } from '@monev/kernel';
import { ForbiddenError, NotFoundError, UnauthenticatedError } from '../errors/request-errors';
import { logger } from '../logging/logger';
import { currentRequest } from '../request/request-context';

/**
 * Asks the one policy table before any operation runs, over GraphQL and plain HTTP alike. An operation without a rule is
 * closed. A region outside the scope is answered as if it did not exist.
 */
@Injectable()
export class PolicyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { operation, args } = describeCall(context);
    const actor = currentRequest()?.actor ?? null;
    const decision = mayCall(actor, operation, regionAsked(operation, args));
    if (decision.allowed) return true;
    logger.info(
      { requestId: currentRequest()?.requestId, userId: actor?.userId ?? null, operation, refusal: decision.refusal },
      'refused',
    );
    throw refusalError(decision);
  }
}

interface Call {
  readonly operation: string;
  readonly args: Readonly<Record<string, unknown>>;
}

function describeCall(context: ExecutionContext): Call {
  if (context.getType<GqlContextType>() === 'graphql') {
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    return { operation: `${info.parentType.name}.${info.fieldName}`, args: graphql.getArgs<Record<string, unknown>>() };
  }
  const request = context.switchToHttp().getRequest<Request>();
  return { operation: `${request.method} ${routePath(context)}`, args: request.query };
}

/** The path as declared on controller and method, not as asked: no rule hangs on how an address is written. */
function routePath(context: ExecutionContext): string {
  const parts = [
    Reflect.getMetadata(PATH_METADATA, context.getClass()),
    Reflect.getMetadata(PATH_METADATA, context.getHandler()),
  ];
  return `/${parts
    .map((part) => String(part ?? '').replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}

/** The region an operation is about, where its rule names the argument that carries it. */
function regionAsked(operation: string, args: Readonly<Record<string, unknown>>): { region?: RegionCode | null } {
  const rule = OPERATION_RULES.get(operation);
  if (rule?.access !== 'RULE' || !rule.region) return {};
  return { region: parseRegionCode(String(args[rule.region] ?? '')) };
}

function refusalError(decision: OperationDecision): Error {
  if (decision.allowed) throw new Error('Only a refusal has an error.');
  switch (decision.refusal) {
    case 'NOT_SIGNED_IN':
      return new UnauthenticatedError();
    case 'SCOPE':
    case 'NOT_OWN':
      return new NotFoundError();
    default:
      return new ForbiddenError();
  }
}
