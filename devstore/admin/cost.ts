/** Counts what a query costs, and lets the bucket it is paid from fill up again. */
import { getNamedType, isInterfaceType, isObjectType, isUnionType, Kind, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Store } from '#devstore/store.ts';

const MUTATION_COST = 10;

/** An object costs 1, what lies in a connection once for each item asked for (logarithmically, as Shopify counts), a mutation 10. */
export function requestedCost(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  const info = new TypeInfo(schema);
  const factors: number[] = [1];
  let cost = 0;
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: (node) => {
        if (node.operation === OperationTypeNode.MUTATION) cost += MUTATION_COST;
      },
      Field: {
        enter(node) {
          const type = getNamedType(info.getType() ?? undefined);
          const factor = factors.at(-1) ?? 1;
          const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
          const asked = first === undefined ? null : first.kind === Kind.INT ? Number(first.value) : first.kind === Kind.VARIABLE ? Number(variables[first.name.value]) : null;
          if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) cost += factor;
          factors.push(asked === null ? factor : factor * Math.max(1, Math.log2(Math.max(2, asked))));
        },
        leave() {
          factors.pop();
        },
      },
    }),
  );
  return Math.ceil(cost);
}

export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** Takes the cost from the bucket; `paid` is false when there is not enough in it. */
export function pay(store: Store, cost: number): { paid: boolean; status: ThrottleStatus } {
  const { bucket } = store;
  const now = store.now();
  bucket.available = Math.min(bucket.maximum, bucket.available + ((now - bucket.filledAt) / 1000) * bucket.restoreRate);
  bucket.filledAt = now;
  const paid = cost <= bucket.available;
  if (paid) bucket.available -= cost;
  return { paid, status: { maximumAvailable: bucket.maximum, currentlyAvailable: Math.floor(bucket.available), restoreRate: bucket.restoreRate } };
}
