import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** A page that also says how long the whole list is, on the same picture of the data. */
export interface CountedConnection<Node> extends Connection<Node> {
  readonly totalCount: number;
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

/** The GraphQL type of one page of a list that says how long it is. */
export function countedConnectionOf<Node>(node: Type<Node>, name: string): Type<CountedConnection<Node>> {
  @ObjectType(name, { description: 'A page of a list; give `endCursor` as `after` to get the next.' })
  class CountedConnectionType extends connectionOf(node, `${name}Page`) implements CountedConnection<Node> {
    @Field(() => Int, { description: 'Entries of the whole list, with these filters.' })
    totalCount!: number;
  }
  return CountedConnectionType as Type<CountedConnection<Node>>;
}

/** What every register list is asked with: filter, order and page. */
export interface ListArgs<Filter, Sort extends string> {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** The arguments of a register list; every order is by name where nothing else is asked. */
export function listArgsOf<Filter extends object, Sort extends string>(
  filterInput: Type<Filter>,
  sorts: Readonly<Record<Sort | 'NAME', string>>,
): Type<ListArgs<Filter, Sort>> {
  const anyFilter: ReturnTypeFunc = () => filterInput;
  const anySort: ReturnTypeFunc = () => sorts;
  @ArgsType()
  class ListArgsType implements ListArgs<Filter, Sort> {
    @Field(anyFilter, { defaultValue: {} }) filter!: Filter;
    @Field(anySort, { defaultValue: 'NAME' }) sort!: Sort;
    @Field({ defaultValue: false }) descending!: boolean;
    @Field(() => Int, { defaultValue: 25 }) first!: number;
    @Field(() => String, { nullable: true }) after!: string | null;
  }
  return ListArgsType;
}

const MOST_PER_PAGE = 100;

export function pageOf(first: number, after: string | null): { first: number; after: string | null } {
  return { first: Math.min(Math.max(first, 1), MOST_PER_PAGE), after };
}
