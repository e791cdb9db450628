/** Tests which looks are suggested for which pictures, and in which order. */
import { expect, test } from 'vitest';
import { suggestLook, type Impression } from '#studio/storyboard/suggest-look.ts';

const SEEDS = [0, 1, 2, 3, 4, 5];
const packshot = (luminance: number): Impression => ({ kind: 'packshot', luminance });
const surroundings: Impression = { kind: 'lifestyle', luminance: 0.5 };

test.each<[string, Impression[], string[]]>([
  [
    'dark pictures',
    [packshot(0.1), packshot(0.3)],
    ['noir', 'bold', 'editorial', 'noir', 'bold', 'editorial'],
  ],
  [
    'packshots',
    [packshot(0.8), packshot(0.8), surroundings],
    ['soft', 'pop', 'gallery', 'bold', 'editorial', 'soft'],
  ],
  [
    'pictures in surroundings',
    [packshot(0.8), surroundings],
    ['gallery', 'editorial', 'soft', 'bold', 'pop', 'gallery'],
  ],
  ['no pictures', [], ['noir', 'bold', 'editorial', 'noir', 'bold', 'editorial']],
])('for %s', (_, pictures, looks) => {
  expect(SEEDS.map((seed) => suggestLook(pictures, seed))).toEqual(looks);
});
