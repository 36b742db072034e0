import { type Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** The GraphQL type of one page of a list. */
export function connectionOf<Node>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(name, { description: 'A page of a list; give `endCursor` as `after` to get the next.' })
  class ConnectionType implements Connection<Node> {
    @Field(() => [node]) nodes!: readonly Node[];
    @Field(() => String, { nullable: true }) endCursor!: string | null;
    @Field() hasNextPage!: boolean;
  }
  return ConnectionType;
}

const MOST_PER_PAGE = 100;

export function pageOf(first: number, after: string | null): { first: number; after: string | null } {
  return { first: Math.min(Math.max(first, 1), MOST_PER_PAGE), after };
}
