/** Seals secrets with AES-256-GCM under the deployment's keys: the first seals, all of them open. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Seal } from '#studio/shared/seal.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v2';
/** Bound to less than today's; still read. */
const FIRST_VERSION = 'v1';

/**
 * Keys of 32 bytes each. Sealed text is "v2.<key>.<nonce, tag and cipher text>", the key identified by the
 * beginning of its hash.
 */
export function openAesSeal(keys: readonly Uint8Array[]): Seal {
  const [first] = keys;
  if (first === undefined) throw new RangeError('A seal needs a key.');
  return {
    seal(text, belongsTo) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, first, nonce).setAAD(bound(belongsTo));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${VERSION}.${nameOf(first)}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, belongsTo, formerly) {
      const [version, name, body] = sealed.split('.');
      const key = keys.find((each) => nameOf(each) === name);
      if ((version !== VERSION && version !== FIRST_VERSION) || key === undefined || body === undefined)
        return null;
      const text = decrypted(
        key,
        Buffer.from(body, 'base64url'),
        version === VERSION ? bound(belongsTo) : Buffer.from(formerly),
      );
      return text === null ? null : { text, outdated: version !== VERSION || key !== first };
    },
  };
}

function decrypted(key: Uint8Array, bytes: Buffer, additional: Buffer): string | null {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(additional)
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString('utf8');
  } catch {
    // The tag does not fit: another owner, or changed bytes. Nothing of it may be used.
    return null;
  }
}

/** As JSON no two lists of parts are the same text. The version is part of it, so that none passes for another. */
const bound = (belongsTo: readonly (string | null)[]): Buffer =>
  Buffer.from(JSON.stringify([VERSION, ...belongsTo]));

const nameOf = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 8);
