/** Refuses what Shopify has deprecated, so that nothing of ours depends on it. */
import {
  NoDeprecatedCustomRule,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

/**
 * Deprecated, but still the only way with `write_products` alone: its successor `fileUpdate` asks for
 * `write_files`, which a merchant need not grant.
 */
const STILL_TAKEN: ReadonlySet<string> = new Set(['Mutation.productDeleteMedia']);

/** `coordinate` is "Type.field". */
export const isStillTaken = (coordinate: string): boolean => STILL_TAKEN.has(coordinate);

/** Fields, arguments, input fields and enum values that the document itself names. */
export const deprecationsIn = (schema: GraphQLSchema, document: DocumentNode): GraphQLError[] =>
  validate(schema, document, [NoDeprecatedCustomRule]).filter(
    ({ message }) => !isStillTaken(/^The field (\S+) is deprecated/.exec(message)?.[1] ?? ''),
  );
