/** Tests that a signed link opens its own bytes, for its own shop, for its own time, and nothing else. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readLink, signLink } from './signed-link.server.ts';

const claims = {
  shop: 'a.myshopify.com',
  file: { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'image/jpeg' },
  filename: null,
  small: false,
};
const NOW = 1_800_000_100;
const opened = (path: string, now = NOW) => readLink('secret', new URL(path, 'https://app.test'), now);

describe('a signed link', () => {
  const path = signLink('secret', claims, NOW);
  test('opens what it was signed for', () => expect(opened(path)).toMatchObject(claims));
  test('stays the same for a while, for the browser’s cache', () =>
    expect(signLink('secret', claims, NOW + 60)).toBe(path));
  test.each([
    [120, 'two minutes'],
    [-120, 'two minutes'],
    [24 * 3600, 'a day'],
  ])('of a process whose clock is %i s off opens on the others', (seconds) =>
    expect(opened(signLink('secret', claims, NOW + seconds))).toMatchObject(claims),
  );
  test('of a process whose clock is a day behind is over on the others', () =>
    expect(opened(signLink('secret', claims, NOW - 24 * 3600))).toBeNull());
  test('ends', () => expect(opened(path, NOW + 9 * 3600)).toBeNull());
  test.each([
    ['other bytes', path.replace('a'.repeat(64), 'b'.repeat(64))],
    ['another shop', path.replace('a.myshopify.com', 'b.myshopify.com')],
    ['another type', path.replace('image%2Fjpeg', 'text%2Fhtml')],
    ['another length', path.replace('bytes=10', 'bytes=11')],
    ['a later end', path.replace(/expires=\d+/, 'expires=2900000000')],
    ['another name', `${path}&name=x.html`],
    ['the small picture', `${path}&small=1`],
    ['no signature', path.replace(/signature=.*/, '')],
  ])('does not open %s', (_, changed) => expect(opened(changed)).toBeNull());
  test('to a small picture opens that, and not the whole one', () => {
    const small = signLink('secret', { ...claims, small: true }, NOW);
    expect(opened(small)).toMatchObject({ ...claims, small: true });
    expect(opened(small.replace('&small=1', ''))).toBeNull();
  });
  test('of another secret does not open', () => expect(opened(signLink('other', claims, NOW))).toBeNull());
  test('is no signature that Shopify could have made: no text has it under the app’s own secret', () => {
    const signature = new URL(path, 'https://app.test').searchParams.get('signature');
    const signed = JSON.stringify([
      'file link',
      claims.shop,
      claims.file.sha256,
      claims.file.bytes,
      claims.file.mediaType,
      claims.filename,
      Number(new URL(path, 'https://app.test').searchParams.get('expires')),
    ]);
    for (const encoding of ['base64', 'base64url', 'hex'] as const)
      expect(createHmac('sha256', 'secret').update(signed).digest(encoding)).not.toBe(signature);
  });
});
