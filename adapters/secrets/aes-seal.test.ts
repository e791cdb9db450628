/** Tests that sealed text opens where it belongs and nowhere else. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { localKey } from '#adapters/secrets/local-key.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const SECRET = 'sk-live-Ünïcode-1234';

test('what was sealed opens for its owner, and no two seals look alike', () => {
  const seal = openAesSeal([first]);
  const [one, other] = [seal.seal(SECRET, 'shop:writer'), seal.seal(SECRET, 'shop:writer')];
  expect(one).not.toBe(other);
  expect(one).not.toContain('1234');
  expect(seal.open(one, 'shop:writer')).toBe(SECRET);
});

test('it opens for nobody else, with no other key, and not when a character was changed', () => {
  const seal = openAesSeal([first]);
  const sealed = seal.seal(SECRET, 'shop:writer');
  expect(seal.open(sealed, 'other:writer')).toBeNull();
  expect(openAesSeal([second]).open(sealed, 'shop:writer')).toBeNull();
  const at = sealed.length - 5;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(seal.open(changed, 'shop:writer')).toBeNull();
  for (const nonsense of ['', 'v1', 'v1.abc', `${sealed.split('.').slice(0, 2).join('.')}.AAAA`, sealed.replace('v1', 'v2')]) expect(seal.open(nonsense, 'shop:writer')).toBeNull();
});

test('after a change of keys what is old still opens and what is new is sealed with the new one', () => {
  const before = openAesSeal([first]).seal(SECRET, 'shop');
  const rotated = openAesSeal([second, first]);
  expect(rotated.open(before, 'shop')).toBe(SECRET);
  expect(openAesSeal([second]).open(rotated.seal(SECRET, 'shop'), 'shop')).toBe(SECRET);
});

test('a machine’s own key is made once, by whoever asks first, and nobody else may read it', async () => {
  const home = await mkdtemp(join(tmpdir(), 'vitrine-key-'));
  try {
    const [one, other] = await Promise.all([localKey(home), localKey(home)]);
    expect(Buffer.from(one)).toEqual(Buffer.from(await localKey(home)));
    expect(Buffer.from(other)).toEqual(Buffer.from(one));
    expect((await stat(join(home, 'encryption.key'))).mode & 0o077).toBe(0);
  } finally {
    await rm(home, { recursive: true });
  }
});
