/** Canonical JSON: the spelling that stored hashes rest on. */
import { expect, test } from 'vitest';
import { canonicalJson } from '#studio/shared/canonical-json.ts';

test('sorts the keys of objects at every depth and keeps the order of lists', () => {
  expect(canonicalJson(['speak', 2, { b: [3, { z: null, a: 'é' }], a: { d: 1, c: true }, B: 0 }])).toBe(
    '["speak",2,{"B":0,"a":{"c":true,"d":1},"b":[3,{"a":"é","z":null}]}]',
  );
});

test('writes equal data alike, whatever the order of its members', () => {
  expect(canonicalJson({ one: 1, two: { three: 3, four: 4 } })).toBe(
    canonicalJson({ two: { four: 4, three: 3 }, one: 1 }),
  );
});

test('leaves out members that are undefined', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
});
