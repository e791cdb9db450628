/** What a store lets the app do, and what is missing. */
import '@shopify/shopify-api/adapters/node';
import { AuthScopes } from '@shopify/shopify-api';
import type { Admin } from '#adapters/shopify/admin.ts';
import { GrantedScopes } from '#adapters/shopify/operations.generated.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** As the store has them now. The errors of `Admin.run`. */
export async function readGrantedScopes(admin: Admin): Promise<Result<string[], AppError>> {
  const installation = await admin.run(GrantedScopes, {});
  return installation.ok
    ? ok(installation.value.currentAppInstallation.accessScopes.map(({ handle }) => handle))
    : installation;
}

/**
 * Both as Shopify writes them, comma-separated. A write scope includes the read scope, which a store then
 * does not list.
 */
export const scopesMissing = (needed: string, granted: string): string[] =>
  needed.split(',').filter((scope) => !new AuthScopes(granted).has(scope));
