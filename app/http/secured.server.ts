/** The headers of every answer, and of answers that are no pages. */

/** On everything that is sent. */
export const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
} as const;

/** Answers that are no pages: nobody frames them and nothing in them runs. */
export function secured(headers: ConstructorParameters<typeof Headers>[0] = {}): Headers {
  const all = new Headers(headers);
  all.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox allow-downloads");
  for (const [name, value] of Object.entries(EVERYWHERE)) all.set(name, value);
  return all;
}
