import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for arguments by their name or type; what is not named gets a plain value of its type. */
export interface Samples {
  readonly region: string;
  readonly id: string;
}

/** One operation of the schema as a document that asks everything it can answer, a few levels deep. */
export interface Operation {
  readonly name: string;
  readonly kind: 'Query' | 'Mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

export function everyOperation(schema: GraphQLSchema): Operation[] {
  return (['Query', 'Mutation'] as const).flatMap((kind) => {
    const type = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${kind}.${field.name}`, kind, field }));
  });
}

const DEEPEST = 4;

export function documentOf({ kind, field }: Operation, samples: Samples): string {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || argument.name in { region: 1, id: 1 });
  const args = given.map((argument) => `${argument.name}: ${literalOf(argument.name, argument.type, samples)}`);
  const list = args.length > 0 ? `(${args.join(', ')})` : '';
  return `${kind.toLowerCase()} { ${field.name}${list}${selectionOf(field.type, DEEPEST)} }`;
}

/** Everything below a type; a type inside itself (the children of a region) is asked once. */
function selectionOf(type: GraphQLOutputType, left: number, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  const path = [...above, named.name];
  const inner = Object.values(named.getFields())
    .filter((field) =>
      field.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined),
    )
    .filter((field) => isLeafType(getNamedType(field.type)) || left > 1)
    .filter((field) => path.filter((name) => name === getNamedType(field.type).name).length < 2)
    .map((field) => field.name + selectionOf(field.type, left - 1, path));
  return ` { ${['__typename', ...inner].join(' ')} }`;
}

function literalOf(name: string, type: GraphQLInputType, samples: Samples): string {
  if (isNonNullType(type)) return literalOf(name, type.ofType, samples);
  if (isListType(type)) return `[${literalOf(name, type.ofType, samples)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.name, field.type, samples)}`).join(', ')} }`;
  }
  switch (type.name) {
    case 'RegionCode':
      return JSON.stringify(samples.region);
    case 'ID':
      return JSON.stringify(samples.id);
    case 'Period':
      return '"2021-09"';
    case 'IsoDate':
      return '"2021-09-22"';
    case 'Moment':
      return '"2021-09-22T00:00:00Z"';
    case 'Int':
    case 'Float':
      return '1';
    case 'Boolean':
      return 'false';
    case 'Answers':
      return '{}';
    default:
      return name === 'code' ? '"IND-KPM-01"' : JSON.stringify('contoh');
  }
}
