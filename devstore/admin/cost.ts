/**
 * Counts what a query costs before and after it ran: an object 1, scalars nothing, a mutation 10, a
 * connection 2 and then its items by the logarithm of how many. The last fits what Shopify answers since it
 * made connections cheaper: 10 items of cost 1 → 6, 7 → 5, 250 of cost 2 under one object → 25.
 */
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export const MAX_COST = 1000;
const MUTATION_COST = 10;
const CONNECTION_COST = 2;

export type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
};

/** How many items count, of so many. */
export const itemsThatCount = (items: number): number => Math.min(items, Math.max(1, 2 * Math.log(items)));

/** Whole points. With `data`, the items found count; without, the items requested. */
export function costOf(asked: Asked, data?: unknown): number {
  const root = asked.schema.getRootType(asked.operation.operation);
  const base = asked.operation.operation === OperationTypeNode.MUTATION ? MUTATION_COST : 0;
  if (!root) return base;
  const counter = new CostCounter(asked);
  const fields = counter.selections(asked.operation.selectionSet, root, data);
  // The payload object of a mutation is in its price.
  return Math.floor(
    base === 0 ? fields : base + fields - Math.min(fields, asked.operation.selectionSet.selections.length),
  );
}

/** The state of a count. */
class CostCounter {
  readonly #asked: Asked;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#fragments = new Map(
      asked.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  /** The fields of a selection; of alternatives by type only the dearest, or the one that the data turned out to be. */
  selections(set: SelectionSetNode, type: GraphQLNamedType, data: unknown): number {
    let cost = 0;
    const alternatives = new Map<string, number>();
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        cost += this.#field(selection, type, data);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value ?? type.name;
      const part = this.selections(
        fragment.selectionSet,
        this.#asked.schema.getType(condition) ?? type,
        data,
      );
      const isAlternative =
        condition !== type.name && isObjectType(this.#asked.schema.getType(condition)) && !isObjectType(type);
      if (isAlternative) alternatives.set(condition, (alternatives.get(condition) ?? 0) + part);
      else cost += part;
    }
    return cost + Math.max(0, ...alternatives.values());
  }

  #field(node: FieldNode, parent: GraphQLNamedType, data: unknown): number {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type) || isFree(type))
      return 0;
    const value = data === undefined ? undefined : valueAt(data, node.alias?.value ?? node.name.value);
    if (value === null) return 1;
    if (type.name.endsWith('Connection'))
      return this.#connection(node, node.selectionSet, field, type, value);
    if (Array.isArray(value))
      return value.reduce(
        (sum: number, each: unknown) =>
          sum + 1 + (each === null ? 0 : this.selections(node.selectionSet ?? EMPTY, type, each)),
        0,
      );
    const ids = value === undefined ? getArgumentValues(field, node, this.#asked.variables)['ids'] : null;
    return (Array.isArray(ids) ? ids.length : 1) * (1 + this.selections(node.selectionSet, type, value));
  }

  #connection(
    node: FieldNode,
    set: SelectionSetNode,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLNamedType,
    value: unknown,
  ): number {
    const { first, last } = getArgumentValues(field, node, this.#asked.variables);
    let cost = CONNECTION_COST;
    for (const selection of set.selections) {
      if (
        selection.kind !== Kind.FIELD ||
        selection.selectionSet === undefined ||
        !['nodes', 'edges'].includes(selection.name.value)
      )
        continue;
      const itemType = isObjectType(type) ? type.getFields()[selection.name.value]?.type : undefined;
      const item = itemType === undefined ? undefined : getNamedType(itemType);
      if (item === undefined) continue;
      const found =
        value === undefined ? undefined : valueAt(value, selection.alias?.value ?? selection.name.value);
      const one = (data: unknown) =>
        (selection.name.value === 'nodes' ? 1 : 0) +
        this.selections(selection.selectionSet ?? EMPTY, item, data);
      if (!Array.isArray(found)) cost += itemsThatCount(Number(first ?? last ?? 1)) * one(undefined);
      else if (found.length > 0)
        cost +=
          (itemsThatCount(found.length) * found.reduce((sum: number, each: unknown) => sum + one(each), 0)) /
          found.length;
    }
    return cost;
  }

  #isIncluded(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    const { variables } = this.#asked;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
    );
  }
}

const EMPTY: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

/** Errors, warnings and page information cost nothing. */
const isFree = (type: GraphQLNamedType): boolean =>
  /(Error|Warning)$|^PageInfo$/.test(type.name) && !isUnionType(type);

/** Null where the data stop. */
function valueAt(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return null;
  const value: unknown = Reflect.get(data, key);
  return value ?? null;
}
