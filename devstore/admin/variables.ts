/** Checks a request's variables: their types, their global ids, and that they use nothing deprecated. */
import {
  getNullableType,
  getVariableValues,
  GraphQLError,
  GraphQLList,
  isInputObjectType,
  isInputType,
  isListType,
  isScalarType,
  Kind,
  print,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { isGlobalId } from '#devstore/admin/global-id.ts';
import { isStillTaken } from '#devstore/admin/deprecations.ts';

type Variables = Readonly<Record<string, unknown>>;
type Problem = { path: (string | number)[]; explanation: string };

export type CheckedVariables = { values: Variables; errors: readonly GraphQLError[] };

export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): CheckedVariables {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, given);
  if (coerced === undefined)
    return { values: {}, errors: errors.map((error) => invalidValue(error, operation, given)) };
  const problems = definitions.flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = inputTypeOf(schema, definition.type);
    const found = type === null ? [] : problemsIn(given[name], type, []);
    return found.length === 0 ? [] : [asShopifySays(operation, name, given[name], found)];
  });
  return { values: coerced, errors: problems };
}

/** Null for anything but an input type: validation has refused that already. */
function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | null {
  if (node.kind === Kind.NON_NULL_TYPE) return inputTypeOf(schema, node.type);
  if (node.kind === Kind.LIST_TYPE) {
    const inner = inputTypeOf(schema, node.type);
    return inner === null ? null : new GraphQLList(inner);
  }
  const type = schema.getType(node.name.value);
  return isInputType(type) ? type : null;
}

/** Malformed global ids, and deprecated input fields and enum values, anywhere in a value. */
function problemsIn(value: unknown, type: GraphQLInputType, path: Problem['path']): Problem[] {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return [];
  if (isListType(inner))
    return (Array.isArray(value) ? value : [value]).flatMap((each: unknown, index) =>
      problemsIn(each, inner.ofType, [...path, index]),
    );
  if (isInputObjectType(inner)) return typeof value === 'object' ? problemsInFields(value, inner, path) : [];
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (isScalarType(inner))
    return inner.name === 'ID' && !isGlobalId(written)
      ? [{ path, explanation: `Invalid global id '${written}'` }]
      : [];
  const reason = inner.getValue(written)?.deprecationReason ?? null;
  return reason === null
    ? []
    : [{ path, explanation: `The enum value "${inner.name}.${written}" is deprecated. ${reason}` }];
}

function problemsInFields(value: object, inner: GraphQLInputObjectType, path: Problem['path']): Problem[] {
  const fields = inner.getFields();
  return Object.entries(value).flatMap(([name, each]) => {
    const field = fields[name];
    if (field === undefined) return [];
    const deprecated =
      field.deprecationReason !== null &&
      field.deprecationReason !== undefined &&
      !isStillTaken(`${inner.name}.${name}`);
    return [
      ...(deprecated
        ? [
            {
              path: [...path, name],
              explanation: `The input field ${inner.name}.${name} is deprecated. ${field.deprecationReason ?? ''}`,
            },
          ]
        : []),
      ...problemsIn(each, field.type, [...path, name]),
    ];
  });
}

/**
 * graphql-js says `Variable "$id" of required type "ID!" was not provided.`; Shopify names the value and its
 * problems.
 */
function invalidValue(
  error: GraphQLError,
  operation: OperationDefinitionNode,
  given: Variables,
): GraphQLError {
  const name = /\$(\w+)/.exec(error.message)?.[1] ?? '';
  const missing = given[name] === undefined || given[name] === null;
  return asShopifySays(operation, name, given[name] ?? null, [
    { path: [], explanation: missing ? 'Expected value to not be null' : error.message },
  ]);
}

function asShopifySays(
  operation: OperationDefinitionNode,
  name: string,
  value: unknown,
  problems: Problem[],
): GraphQLError {
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return new GraphQLError(
    `Variable $${name} of type ${definition === undefined ? 'unknown' : print(definition.type)} was provided invalid value`,
    { nodes: definition ?? null, extensions: { code: 'INVALID_VARIABLE', value, problems } },
  );
}
