/** Id tokens (session tokens) as the admin gives them to an embedded app: HS256 JWTs that live a minute. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { InstalledApp } from '#devstore/embedded/installed-app.ts';

/** The sample user of every store, by Shopify’s id: the person whose session token the admin gives. */
export const USER_ID = 96_321_204_321;
const LIFE_SECONDS = 60;
/** How far two clocks may differ. */
const TOLERANCE_SECONDS = 10;

const payloadSchema = z.object({
  iss: z.string(),
  dest: z.string(),
  aud: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number(),
  iat: z.number(),
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();

/**
 * A session token as App Bridge sends it: a JWT signed with the app's secret, for one user of `shop` (else
 * the sample one), valid from `nowMilliseconds` for a minute.
 */
export function makeIdToken(
  app: InstalledApp,
  shop: string,
  nowMilliseconds: number,
  userId: number = USER_ID,
): string {
  const now = Math.floor(nowMilliseconds / 1000);
  const claims = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: app.clientId,
    sub: String(userId),
    exp: now + LIFE_SECONDS,
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
  };
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${sign(app.secret, text).toString('base64url')}`;
}

/** Whether it is ours, for this app and this shop, and of this minute. */
export function isIdToken(app: InstalledApp, shop: string, token: string, nowMilliseconds: number): boolean {
  const [head = '', body = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(app.secret, `${head}.${body}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const claims = payloadSchema.safeParse(parse(body));
  if (!claims.success) return false;
  const now = nowMilliseconds / 1000;
  const { aud, dest, exp, iss, nbf } = claims.data;
  return (
    aud === app.clientId &&
    iss === `https://${shop}/admin` &&
    dest === `https://${shop}` &&
    exp + TOLERANCE_SECONDS > now &&
    nbf - TOLERANCE_SECONDS < now
  );
}

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
}
