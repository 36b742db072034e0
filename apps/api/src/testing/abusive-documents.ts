/** What somebody sends to wear the server down or to make it talk; `body` is the whole request body. */
export interface AbusiveRequest {
  readonly name: string;
  readonly body: string;
}

const document = (name: string, query: string, variables?: object): AbusiveRequest => ({
  name,
  body: JSON.stringify(variables ? { query, variables } : { query }),
});
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nest = (field: string, levels: number) => `${`${field} { `.repeat(levels)}code${' }'.repeat(levels)}`;
const fragmentChain = (levels: number, inner: (next: string) => string) =>
  times(levels, (level) => `fragment F${level} on Region { ${inner(`F${level + 1}`)} }`) +
  ` fragment F${levels} on Region { code }`;

const REGION = 'region(code: "31")';

/** Fifty-seven of them: bombs, circles, depth, huge numbers, batches, introspection, overlaps, nonsense. */
export const ABUSIVE_REQUESTS: readonly AbusiveRequest[] = [
  ...[16, 100, 1_000].map((count) => document(`${count} aliases`, `{ ${times(count, (i) => `a${i}: __typename`)} }`)),
  ...[16, 60].map((count) =>
    document(`${count} aliased provinces`, `{ ${times(count, (i) => `p${i}: provinces { code }`)} }`),
  ),
  ...[11, 30, 200].map((levels) =>
    document(`${levels} levels of children`, `{ ${REGION} { ${nest('children', levels)} } }`),
  ),
  ...[11, 50].map((levels) =>
    document(
      `${levels} levels in inline fragments`,
      `{ ${REGION} { ${'children { ... on Region { '.repeat(levels)}code${' } }'.repeat(levels)} } }`,
    ),
  ),
  ...[10, 40, 90].map((levels) =>
    document(
      `fragments doubling ${levels} times`,
      `{ ${REGION} { ...F0 } } ${fragmentChain(levels, (next) => `...${next} ...${next}`)}`,
    ),
  ),
  ...[60].map((levels) =>
    document(
      `fragments nesting ${levels} levels`,
      `{ ${REGION} { ...F0 } } ${fragmentChain(levels, (next) => `children { ...${next} }`)}`,
    ),
  ),
  document('a fragment of itself', `{ ${REGION} { ...A } } fragment A on Region { ...A }`),
  document(
    'a circle of two fragments',
    `{ ${REGION} { ...A } } fragment A on Region { ...B } fragment B on Region { ...A }`,
  ),
  document('a circle through a field', `{ ${REGION} { ...A } } fragment A on Region { children { ...A } }`),
  document(
    'a circle of three in inline fragments',
    `{ ${REGION} { ...A } } fragment A on Region { ... on Region { ...B } } fragment B on Region { ...C } fragment C on Region { ...A }`,
  ),
  ...[501, 5_000].map((count) => document(`${count} fields`, `{ ${REGION} { ${times(count, () => 'code')} } }`)),
  ...[21, 300].map((count) =>
    document(`${count} directives`, `{ __typename ${times(count, () => '@include(if: true)')} }`),
  ),
  document('directives spread over fields', `{ ${times(25, () => '__typename @skip(if: false)')} }`),
  ...[2_001, 15_000].map((count) => document(`${count} tokens`, `{ ${times(count, () => '__typename')} }`)),
  document('a page of a million', '{ importBatches(first: 1000000) { nodes { id fileName } } }'),
  document(
    'a page of a million in pages',
    '{ importBatches(first: 100) { nodes { records(first: 100) { cells { label text } } } } }',
  ),
  document(
    'a page size in a variable',
    'query Q($n: Int!) { importBatches(first: $n) { nodes { id fileName state } } }',
    { n: 100_000 },
  ),
  document('a negative page', '{ importBatches(first: -1) { nodes { id } } }'),
  document('an integer beyond 32 bits', '{ importBatches(first: 99999999999999999999) { nodes { id } } }'),
  document(
    'an integer beyond 32 bits in a variable',
    'query Q($n: Int!) { importBatches(first: $n) { nodes { id } } }',
    { n: 2 ** 40 },
  ),
  document('a number of ten thousand digits', `{ importBatches(first: ${'9'.repeat(10_000)}) { nodes { id } } }`),
  document('an object for a number', 'query Q($n: Int!) { importBatches(first: $n) { nodes { id } } }', {
    n: { $gt: 0 },
  }),
  document('an object for an id', 'query Q($id: ID!) { importBatch(id: $id) { id } }', { id: { id: 1 } }),
  document('an object for a region', 'query Q($c: RegionCode!) { region(code: $c) { name } }', { c: { not: '31' } }),
  document('a statement for a region', `{ region(code: "31'; DROP TABLE regions; --") { name } }`),
  document('a statement for a cursor', `{ importBatches(first: 1, after: "1' OR '1'='1") { nodes { id } } }`),
  document('a NUL in a text', '{ searchRegions(text: "a\\u0000b") { code } }'),
  document('a text of fifty thousand letters', `{ searchRegions(text: "${'a'.repeat(50_000)}") { code } }`),
  document('wildcards for a text', `{ searchRegions(text: "${'%_'.repeat(200)}") { code } }`),
  { name: 'a batch of two', body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]) },
  {
    name: 'a batch of a thousand',
    body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
  },
  document('introspection of the schema', '{ __schema { types { name fields { name } } } }'),
  document('introspection of a type', '{ __type(name: "Account") { fields { name } } }'),
  document('overlapping fields', `{ ${times(14, (i) => `a: ${REGION} { code } b${i}: __typename`)} }`),
  document('fields in conflict', `{ a: ${REGION} { code } a: region(code: "32") { code } }`),
  document(
    'overlapping fragments',
    `{ ${times(30, () => `... on Query { x: ${REGION} { ...F } }`)} } fragment F on Region { code name }`,
  ),
  document('two operations', 'query A { __typename } query B { __typename }'),
  document('a subscription', 'subscription { regions { code } }'),
  document('an unknown field that looks like one', '{ regon(code: "31") { code } }'),
  document('a mutation as a query', '{ discardImport(id: "1") { id } }'),
  document('an unclosed document', '{ region(code: "31") {'),
  document('a schema as a document', 'type Query { x: Int }'),
  document('an empty document', ''),
  document(
    'a prototype for variables',
    'query Q($c: RegionCode!) { region(code: $c) { name } }',
    JSON.parse('{"__proto__": {"c": "31"}, "constructor": 1}') as object,
  ),
  { name: 'null', body: 'null' },
  { name: 'a query that is no text', body: '{"query": {"a": 1}}' },
];
