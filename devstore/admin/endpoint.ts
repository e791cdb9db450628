/** The Admin API's GraphQL endpoint: token, version, validation, deprecations, scopes, cost, then the answer. */
import { execute, getNamedType, GraphQLError, Kind, NoDeprecatedCustomRule, parse, TypeInfo, validate, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { pay, requestedCost } from '#devstore/admin/cost.ts';
import { mutations } from '#devstore/admin/mutations.ts';
import { queries } from '#devstore/admin/queries.ts';
import { SCOPE_OF_FIELD } from '#devstore/admin/scopes.ts';
import { strike } from '#devstore/faults.ts';
import { API_VERSION, loadAdminSchema } from '#devstore/schema.ts';
import type { Store } from '#devstore/store.ts';

export type Answer = { status: number; headers?: Record<string, string>; body: unknown };

const requestSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish(), operationName: z.string().nullish() });

/** Deprecated without a replacement that needs no wider permission: see docs/decisions/0022. */
const STILL_TAKEN = /Mutation\.productDeleteMedia is deprecated/;

export const ADMIN_PATH = `/admin/api/${API_VERSION}/graphql.json`;

export async function answerAdmin(store: Store, token: string | undefined, text: string): Promise<Answer & { operation: string }> {
  if (token !== store.accessToken) return { status: 401, operation: '', body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' } };
  const request = requestSchema.safeParse(parseJson(text));
  if (!request.success) return { status: 400, operation: '', body: { errors: { query: 'Required parameter missing or invalid' } } };
  const schema = loadAdminSchema();
  const variables = request.data.variables ?? {};
  let document: DocumentNode;
  try {
    document = parse(request.data.query);
  } catch (error) {
    if (error instanceof GraphQLError) return { status: 200, operation: '', body: { errors: [error.toJSON()] } };
    throw error;
  }
  const operation = operationName(document);
  store.log.push(operation);
  const deprecated = validate(schema, document, [NoDeprecatedCustomRule]).filter(({ message }) => !STILL_TAKEN.test(message));
  const invalid = [...validate(schema, document), ...deprecated];
  if (invalid.length > 0) return { status: 200, operation, body: { errors: invalid.map((error) => ({ ...error.toJSON(), extensions: { code: 'undefinedField' } })) } };

  const cost = requestedCost(schema, document, variables);
  const { paid, status } = pay(store, cost);
  const extensions = { cost: { requestedQueryCost: cost, actualQueryCost: paid ? cost : null, throttleStatus: status } };
  if (!paid || strike(store.faults, operation, ['throttled']) !== null) {
    return { status: 200, operation, body: { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' } }], extensions } };
  }
  const denied = missingScopes(store, document);
  if (denied.length > 0) return { status: 200, operation, body: { data: null, errors: denied, extensions } };
  const result = await execute({ schema, document, rootValue: { ...queries(store), ...mutations(store, operation) }, variableValues: variables });
  return { status: 200, operation, body: { ...result, errors: result.errors?.map((error) => error.toJSON()), extensions } };
}

function missingScopes(store: Store, document: DocumentNode) {
  const info = new TypeInfo(loadAdminSchema());
  const denied: object[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const field = `${getNamedType(info.getParentType() ?? undefined)?.name ?? ''}.${node.name.value}`;
        const scope = SCOPE_OF_FIELD[field];
        if (scope === undefined || store.scopes.has(scope) || store.scopes.has(scope.replace('read_', 'write_'))) return;
        denied.push({
          message: `Access denied for ${node.name.value} field. Required access: \`${scope}\` access scope.`,
          path: [node.name.value],
          extensions: { code: 'ACCESS_DENIED', documentation: 'https://shopify.dev/api/usage/access-scopes', requiredAccess: `\`${scope}\` access scope.` },
        });
      },
    }),
  );
  return denied;
}

function operationName(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? 'anonymous';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
