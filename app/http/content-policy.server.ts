/** Writes the Content-Security-Policy of pages: what a page may load, run and talk to, and who may frame it. */
import { createHash, randomBytes } from 'node:crypto';
import { libraryScript } from '#app/contract/library-page.ts';

export type ContentPolicy = {
  /** Sources of the scripts that the page may run, beside the app's own files: `'nonce-…'` or `'sha256-…'`. */
  scripts: readonly string[];
  /** Who may frame it; nobody when it is empty. */
  ancestors: readonly string[];
  /** Origin of the development store, whose admin frames the app and whose pictures the app shows. */
  devstore: string | undefined;
  /**
   * Where App Bridge is loaded from when not from Shopify; the value from Shopify's library names Shopify's
   * host anyway.
   */
  appBridgeUrl: string | undefined;
};

/** A path of the CDN that is Shopify's alone: other paths hold uploads of any shop. */
const SHOPIFY_SCRIPTS = 'https://cdn.shopify.com/shopifycloud/';
/** Where App Bridge reports how fast pages are. */
const SHOPIFY_METRICS = 'https://monorail-edge.shopifysvc.com';

/** The header's value. Only what is named is allowed; inline scripts without a nonce do not run. */
export function contentPolicy({ scripts, ancestors, devstore, appBridgeUrl }: ContentPolicy): string {
  const local = devstore === undefined ? [] : [devstore];
  const bridge = appBridgeUrl === undefined ? [] : [appBridgeUrl];
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", SHOPIFY_SCRIPTS, ...bridge, ...scripts],
    // Polaris sets sizes and colors in style attributes, App Bridge adds style elements.
    'style-src': ["'self'", "'unsafe-inline'", 'https://cdn.shopify.com'],
    // Pictures of products are on any host that their stores use.
    'img-src': ["'self'", 'data:', 'blob:', 'https:', ...local],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'https://cdn.shopify.com'],
    'connect-src': ["'self'", SHOPIFY_SCRIPTS, SHOPIFY_METRICS],
    'worker-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ancestors.length === 0 ? ["'none'"] : [...local, ...ancestors],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A value that nobody can guess, for one answer. */
export const makeNonce = (): string => randomBytes(18).toString('base64');

/** The sources that `frame-ancestors` names in a policy. */
export function ancestorsIn(policy: string | null): string[] {
  const directive = policy?.split(';').find((each) => each.trim().startsWith('frame-ancestors '));
  const sources = directive?.trim().split(/\s+/).slice(1) ?? [];
  return sources.filter((source) => source !== "'none'");
}

/** The hashes of scripts that a policy names. */
export const hashesIn = (policy: string | null): string[] => policy?.match(/'sha256-[\w+/=]+'/g) ?? [];

/** The script of a page of Shopify's library as a source; none for any other page. */
export function hashesOf(html: string): string[] {
  const script = libraryScript(html);
  if (script === null) return [];
  return [`'sha256-${createHash('sha256').update(script).digest('base64')}'`];
}
