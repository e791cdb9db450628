/** The Admin API's GraphQL endpoint: token, validation, deprecations, variables, cost and throttle, then the answer. */
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { giveBack, take, throttleStatus } from '#devstore/admin/bucket.ts';
import { costOf, MAX_COST } from '#devstore/admin/cost.ts';
import { mutations } from '#devstore/admin/mutations/mutations.ts';
import { queries } from '#devstore/admin/queries.ts';
import { resolveField } from '#devstore/admin/resolve-field.ts';
import { errorsIn } from '#devstore/admin/validation.ts';
import { checkVariables } from '#devstore/admin/variables.ts';
import { json, type Answer } from '#devstore/answer.ts';
import { holdsToken } from '#devstore/embedded/installed-app.ts';
import { strike } from '#devstore/faults.ts';
import { API_VERSION, loadAdminSchema } from '#devstore/schema.ts';
import type { Store } from '#devstore/store.ts';
import { parseJson } from '#studio/shared/parse-json.ts';

/** The only version of the API that is served; a path with another one is not found. */
export const ADMIN_PATH = `/admin/api/${API_VERSION}/graphql.json`;

const RATE_LIMITS = 'https://shopify.dev/api/usage/rate-limits';
/** Mutations that make media: the stage "attach". */
const ATTACHING = new Set(['fileCreate']);

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * A request as far as it could be read: what could not is null, and an error where the query does not parse.
 * `names` are what faults match: the operation, its root fields, "attach" and "admin".
 */
export type AdminRequest = {
  body: z.infer<typeof requestSchema> | null;
  document: DocumentNode | GraphQLError | null;
  operation: OperationDefinitionNode | null;
  names: readonly string[];
};

/** Reads a request so far that faults can be matched against it. */
export function readAdminRequest(text: string): AdminRequest {
  const parsed = requestSchema.safeParse(parseJson(text));
  if (!parsed.success) return { body: null, document: null, operation: null, names: ['admin'] };
  const document = parseDocument(parsed.data.query);
  const operation =
    document instanceof GraphQLError ? null : (getOperationAST(document, parsed.data.operationName) ?? null);
  return { body: parsed.data, document, operation, names: namesOf(operation) };
}

/** The operation's name first; then its root fields and stages. */
function namesOf(operation: OperationDefinitionNode | null): string[] {
  const fields =
    operation?.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection] : [],
    ) ?? [];
  const attaches = fields.some(
    ({ name, arguments: given }) =>
      ATTACHING.has(name.value) ||
      (name.value === 'productUpdate' && given?.some((argument) => argument.name.value === 'media') === true),
  );
  return [
    operation?.name?.value ?? 'anonymous',
    ...fields.map(({ name }) => name.value),
    ...(attaches ? ['attach'] : []),
    'admin',
  ];
}

/** The fixed token of this store, or one that the installed app was given and that has not ended. */
export const isAuthorised = (store: Store, token: string | undefined): boolean =>
  token === store.accessToken ||
  (store.app !== null && token !== undefined && holdsToken(store.app, token, store.now()));

/**
 * Answers as Shopify does: 401 without a valid token, 400 without a query, else 200 with data or `errors`,
 * and with the cost. It spends points of the store's bucket and counts down its faults.
 */
export async function answerAdmin(
  store: Store,
  token: string | undefined,
  request: AdminRequest,
): Promise<Answer> {
  if (!isAuthorised(store, token))
    return json(
      401,
      { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
      { 'www-authenticate': 'Basic Realm="Shopify API Authentication"' },
    );
  const { body, document, operation, names } = request;
  if (body === null || document === null)
    return json(400, { errors: { query: 'Required parameter missing or invalid' } });
  if (document instanceof GraphQLError) return refused([document]);
  if (operation === null)
    return refused([
      new GraphQLError(
        body.operationName ? `No operation named "${body.operationName}"` : 'An operation name is required',
      ),
    ]);
  store.log.push(names[0] ?? 'anonymous');

  const schema = loadAdminSchema();
  const invalid = errorsIn(schema, document);
  if (invalid.length > 0) return refused(invalid);
  const variables = checkVariables(schema, operation, body.variables ?? {});
  if (variables.errors.length > 0) return refused(variables.errors);

  const asked = { schema, document, operation, variables: variables.values };
  const requestedQueryCost = costOf(asked);
  const withCost = (answer: object, actualQueryCost: number | null) =>
    json(200, {
      ...answer,
      extensions: { cost: { requestedQueryCost, actualQueryCost, throttleStatus: throttleStatus(store) } },
    });
  if (requestedQueryCost > MAX_COST) return withCost({ errors: [tooDear(requestedQueryCost)] }, null);
  if (strike(store.faults, names, ['throttled']) !== null || !take(store, requestedQueryCost))
    return withCost({ errors: [THROTTLED] }, null);

  const { data, errors } = await execute({
    schema,
    document,
    operationName: body.operationName,
    variableValues: body.variables ?? {},
    rootValue: { ...queries(store), ...mutations(store, names) },
    contextValue: { store, names },
    fieldResolver: resolveField,
  });
  const actualQueryCost = Math.min(requestedQueryCost, costOf(asked, data ?? null));
  giveBack(store, requestedQueryCost - actualQueryCost);
  return withCost(
    {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    },
    actualQueryCost,
  );
}

const refused = (errors: readonly GraphQLError[]): Answer =>
  json(200, { errors: errors.map((error) => error.toJSON()) });

const THROTTLED = { message: 'Throttled', extensions: { code: 'THROTTLED', documentation: RATE_LIMITS } };

const tooDear = (cost: number) => ({
  message: `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_COST}).`,
  extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost: MAX_COST, documentation: RATE_LIMITS },
});

function parseDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
