/** Loads Shopify's real Admin API schema, the one that bin/fetch-schema brought. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

/** The version of the Admin API that the app asks for and that this store serves. */
export const API_VERSION = '2026-10';

let loaded: GraphQLSchema | null = null;

/** The schema of Shopify's Admin API in our version; built once a process. Throws when it was not brought yet. */
export function loadAdminSchema(): GraphQLSchema {
  if (loaded !== null) return loaded;
  const path = join(import.meta.dirname, `../.vitrine/schema/admin_${API_VERSION}.json.gz`);
  if (!existsSync(path)) throw new Error('The Admin API schema is not here yet. Run: bin/fetch-schema');
  const parsed = JSON.parse(gunzipSync(readFileSync(path)).toString()) as
    | IntrospectionQuery
    | { data: IntrospectionQuery };
  loaded = buildClientSchema('data' in parsed ? parsed.data : parsed);
  return loaded;
}
