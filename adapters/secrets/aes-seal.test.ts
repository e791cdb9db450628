/** Tests that sealed text opens where it belongs and nowhere else. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { localKey } from '#adapters/secrets/local-key.ts';
import { sealedInFirstVersion } from '#adapters/secrets/testing/first-version.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const SECRET = 'sk-live-Ünïcode-1234';

const OWNER = ['shop', 'writer', 'openai-compatible', 'https://api.example.com/v1'];
const FORMERLY = 'shop:writer';

test('what was sealed opens for its owner, and no two seals are alike', () => {
  const seal = openAesSeal([first]);
  const [one, other] = [seal.seal(SECRET, OWNER), seal.seal(SECRET, OWNER)];
  expect(one).not.toBe(other);
  expect(one).not.toContain('1234');
  expect(seal.open(one, OWNER, FORMERLY)).toEqual({ text: SECRET, outdated: false });
});

test('it opens for nobody else, with no other key, and not when a character was changed', () => {
  const seal = openAesSeal([first]);
  const sealed = seal.seal(SECRET, OWNER);
  expect(seal.open(sealed, ['other', ...OWNER.slice(1)], FORMERLY)).toBeNull();
  expect(openAesSeal([second]).open(sealed, OWNER, FORMERLY)).toBeNull();
  const at = sealed.length - 5;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(seal.open(changed, OWNER, FORMERLY)).toBeNull();
  for (const nonsense of [
    '',
    'v2',
    'v2.abc',
    `${sealed.split('.').slice(0, 2).join('.')}.AAAA`,
    sealed.replace('v2', 'v3'),
  ])
    expect(seal.open(nonsense, OWNER, FORMERLY)).toBeNull();
});

test('every part counts, where it stands and whether it is there', () => {
  const seal = openAesSeal([first]);
  const sealed = seal.seal(SECRET, ['shop', 'writer', 'openai', null]);
  for (const parts of [
    ['shop', 'writer', 'openai', ''],
    ['shop', 'writer', 'openai'],
    ['shop', 'writer', 'openai', 'null'],
    ['shop', 'openai', 'writer', null],
    ['shop","writer', 'openai', null],
  ])
    expect(seal.open(sealed, parts, FORMERLY), parts.join()).toBeNull();
});

test('what was sealed in the first version opens by its former name alone, and says that it is outdated', () => {
  const seal = openAesSeal([first]);
  const sealed = sealedInFirstVersion(SECRET, first, FORMERLY);
  expect(seal.open(sealed, OWNER, FORMERLY)).toEqual({ text: SECRET, outdated: true });
  expect(seal.open(sealed, OWNER, 'other:writer')).toBeNull();
  expect(seal.open(sealed.replace('v1', 'v2'), OWNER, FORMERLY)).toBeNull();
});

test('what is sealed today does not pass for the first version', () => {
  const seal = openAesSeal([first]);
  expect(seal.open(seal.seal(SECRET, OWNER).replace('v2', 'v1'), OWNER, FORMERLY)).toBeNull();
});

test('after a change of keys what is old still opens, says so, and what is new is sealed with the new one', () => {
  const before = openAesSeal([first]).seal(SECRET, OWNER);
  const rotated = openAesSeal([second, first]);
  expect(rotated.open(before, OWNER, FORMERLY)).toEqual({ text: SECRET, outdated: true });
  expect(openAesSeal([second]).open(rotated.seal(SECRET, OWNER), OWNER, FORMERLY)).toEqual({
    text: SECRET,
    outdated: false,
  });
});

test('a machine’s own key is made once, by the first caller, and nobody else may read it', async () => {
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
