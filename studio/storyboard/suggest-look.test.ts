/** Tests which looks are suggested for which pictures, and in which order. */
import { expect, test } from 'vitest';
import { suggestLook, type Impression } from '#studio/storyboard/suggest-look.ts';

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const packshot = (luminance: number): Impression => ({ kind: 'packshot', luminance });
const surroundings: Impression = { kind: 'lifestyle', luminance: 0.5 };

test.each<[string, Impression[], string[]]>([
  [
    'dark pictures',
    [packshot(0.1), packshot(0.3)],
    ['noir', 'bold', 'editorial', 'atelier', 'noir', 'bold', 'editorial', 'atelier', 'noir', 'bold'],
  ],
  [
    'packshots',
    [packshot(0.8), packshot(0.8), surroundings],
    ['soft', 'pop', 'gallery', 'bold', 'editorial', 'sprint', 'atelier', 'native', 'tag', 'soft'],
  ],
  [
    'pictures in surroundings',
    [packshot(0.8), surroundings],
    ['gallery', 'editorial', 'soft', 'bold', 'pop', 'sprint', 'atelier', 'native', 'tag', 'gallery'],
  ],
  [
    'no pictures',
    [],
    ['noir', 'bold', 'editorial', 'atelier', 'noir', 'bold', 'editorial', 'atelier', 'noir', 'bold'],
  ],
])('for %s', (_, pictures, looks) => {
  expect(SEEDS.map((seed) => suggestLook(pictures, seed))).toEqual(looks);
});
