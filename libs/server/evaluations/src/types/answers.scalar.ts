import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isStorableText } from '@monev/server-kit';

/**
 * Answers by question code, as JSON: booleans, numbers, text, lists, tables. Only the shape of JSON is looked at here; what
 * each answer may be is decided by the instrument, in the domain.
 */
export const AnswersScalar = new GraphQLScalarType({
  name: 'Answers',
  description: 'Answers by question code, as JSON. What each may be is said by the instrument.',
  serialize: (value) => value,
  parseValue: (value) => readObject(value),
  parseLiteral: (node, variables) => readObject(literalOf(node, variables ?? {})),
});

function readObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badAnswers();
  if (!isStorable(value)) throw badAnswers();
  return value as Record<string, unknown>;
}

/** The database keeps no NUL and no half character, in keys as little as in values. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorableText(key) && isStorable(part));
}

function literalOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((item) => literalOf(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literalOf(field.value, variables)]));
    default:
      return node.value;
  }
}

function badAnswers(): GraphQLError {
  return new GraphQLError('Answers wants a JSON object by question code.', { extensions: { code: 'BAD_USER_INPUT' } });
}
