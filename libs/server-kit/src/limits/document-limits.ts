import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Bounds on a GraphQL document, counted before anything of it runs (SECURITY §4). */
export interface DocumentLimits {
  readonly tokens: number;
  readonly operations: number;
  readonly depth: number;
  readonly aliases: number;
  /** Selected fields after every fragment is written out. */
  readonly fields: number;
  readonly directives: number;
  /** Sum over fields of the page sizes above them. */
  readonly cost: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  tokens: 2_000,
  operations: 1,
  depth: 10,
  aliases: 15,
  fields: 500,
  directives: 20,
  cost: 1_000,
};

/** What one selection amounts to with its fragments written out. */
interface Weight {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
  cost: number;
}

/** Arguments that ask for a page. */
const PAGE_ARGUMENTS = new Set(['first', 'last', 'limit']);

/**
 * Names the first limit a document passes, or null. Fragments are weighed once each, so a bomb of nested fragments
 * costs no more to refuse than to read; a circle of fragments is refused as too deep.
 * A page size given by a variable is looked up in `variables`; a field without one counts once.
 */
export function exceededLimit(
  document: DocumentNode,
  limits: DocumentLimits,
  variables: Readonly<Record<string, unknown>> = {},
): keyof DocumentLimits | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > limits.operations) return 'operations';
  const weigher = new Weigher(document, variables);
  for (const operation of operations) {
    const weight = weigher.ofOperation(operation);
    if (weight === null || weight.depth > limits.depth) return 'depth';
    for (const name of ['aliases', 'fields', 'directives', 'cost'] as const) {
      if (weight[name] > limits[name]) return name;
    }
  }
  return null;
}

class Weigher {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Weight | null>();
  private readonly open = new Set<string>();

  constructor(
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** Null for a circle of fragments. */
  ofOperation(operation: OperationDefinitionNode): Weight | null {
    const weight = this.ofSet(operation.selectionSet);
    return weight && { ...weight, directives: weight.directives + (operation.directives?.length ?? 0) };
  }

  private ofSet(set: SelectionSetNode): Weight | null {
    const total: Weight = { depth: 0, aliases: 0, fields: 0, directives: 0, cost: 0 };
    for (const selection of set.selections) {
      const weight = this.ofSelection(selection);
      if (!weight) return null;
      total.depth = Math.max(total.depth, weight.depth);
      total.aliases += weight.aliases;
      total.fields += weight.fields;
      total.directives += weight.directives + (selection.directives?.length ?? 0);
      total.cost += weight.cost;
    }
    return total;
  }

  private ofSelection(selection: SelectionNode): Weight | null {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.ofSet(selection.selectionSet);
    const inner = selection.selectionSet ? this.ofSet(selection.selectionSet) : NOTHING;
    if (!inner) return null;
    const page = this.pageSize(selection);
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      fields: inner.fields + 1,
      directives: inner.directives,
      cost: 1 + page * inner.cost,
    };
  }

  private ofFragment(name: string): Weight | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    if (this.open.has(name)) return null;
    this.open.add(name);
    const weight = this.ofSet(fragment.selectionSet);
    this.open.delete(name);
    this.known.set(name, weight);
    return weight;
  }

  /** The page size asked for on a field, 1 where it asks for none. */
  private pageSize(field: SelectionNode & { kind: Kind.FIELD }): number {
    for (const argument of field.arguments ?? []) {
      if (!PAGE_ARGUMENTS.has(argument.name.value)) continue;
      const { value } = argument;
      if (value.kind === Kind.INT) return Math.max(1, Number(value.value));
      if (value.kind === Kind.VARIABLE) return Math.max(1, Number(this.variables[value.name.value]) || 1);
    }
    return 1;
  }
}

const NOTHING: Weight = { depth: 0, aliases: 0, fields: 0, directives: 0, cost: 0 };
