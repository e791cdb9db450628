/** Seals as the first version did, for tests that read what it left behind. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * "v1.<key>.<nonce, tag and cipher text>", bound to one name. Written apart from the seal, so that a change
 * there shows here.
 */
export function sealedInFirstVersion(text: string, key: Uint8Array, belongsTo: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `v1.${createHash('sha256').update(key).digest('hex').slice(0, 8)}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}
