/** The caller of a use case: a shop, how it calls, and what it may do. Use cases know no session, key or token. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** What a caller may be allowed to do → how a refusal puts it: "You don’t have permission to …". */
export const SCOPES = {
  'read:clips': 'see clips',
  'write:clips': 'create or change clips',
  export: 'export clips',
  publish: 'publish to products',
  billing: 'see or buy points',
  settings: 'see or change settings',
} as const;

/** One thing that a caller may be allowed to do. */
export type Scope = keyof typeof SCOPES;

/** Every scope: what a merchant in the Shopify admin may do. */
export const ALL_SCOPES: ReadonlySet<Scope> = new Set<Scope>([
  'read:clips',
  'write:clips',
  'export',
  'publish',
  'billing',
  'settings',
]);

/** The shop that calls a use case, how, and with which scopes. */
export type Caller = {
  /** "lumen-and-clay.myshopify.com". */
  shop: string;
  /** The person who is signed in to the Shopify admin, by Shopify's id; null without a person. */
  user: string | null;
  /** A merchant's session in the Shopify admin, a key of the API, or one of Vitrine's extensions. */
  via: 'session' | 'key' | 'extension';
  scopes: ReadonlySet<Scope>;
};

/** Fails with NOT_ALLOWED when the caller lacks the scope. */
export const checkScope = ({ scopes }: Pick<Caller, 'scopes'>, scope: Scope): Result<void, AppError> =>
  scopes.has(scope) ? ok(undefined) : err(new AppError('NOT_ALLOWED', { action: SCOPES[scope] }));
