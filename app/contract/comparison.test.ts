/** Tests that the address of a comparison names what it was made for, and that nothing else counts as one. */
import { expect, test } from 'vitest';
import { comparisonUrl, readComparison } from '#app/contract/comparison.ts';

const named = (url: string) =>
  readComparison(new URL(url, 'https://vitrine.example').searchParams.get('clips') ?? '');

test('what an address is made for is read from it again', () => {
  const pair = [
    { clipId: 'a-1', revision: null },
    { clipId: 'b-2', revision: 12 },
  ] as const;
  expect(named(comparisonUrl(pair))).toEqual(pair);
});

test.each(['a@0', 'a@-1', 'a@1.5', 'a@x', 'a@1@2', '@1', 'a@', `a@${2 ** 31}`])(
  '%s names no version of a clip',
  (clips) => {
    expect(readComparison(`${clips},b`)).toBeNull();
  },
);

test('none, one and three are read as they are: the page says that it takes two', () => {
  expect(readComparison('')).toEqual([]);
  expect(readComparison('a,')).toHaveLength(1);
  expect(readComparison('a,b,c')).toHaveLength(3);
});
