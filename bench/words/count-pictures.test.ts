/** Tests that a picture which only came next is not counted as one that shows the words. */
import { expect, it } from 'vitest';
import { countPictures } from '#bench/words/count-pictures.ts';
import { sampleProduct } from '#studio/script/testing/sample-product.ts';

const product = sampleProduct(['Mug on white', 'The handle', 'The bare foot']);
const line = (text: string, pictureIndex: number | null, role = 'line') => ({
  text,
  evidence: text,
  role,
  pictureIndex,
});

it('counts what shares a word with its picture apart from what came next', () => {
  const [byWords, byOrder] = [
    { count: 0, of: 0 },
    { count: 0, of: 0 },
  ];
  const lines = [
    line('A mug to hold.', 0, 'hook'),
    line('Three fingers fit the handle.', 1),
    line('It pours well.', 2),
    line('It stacks.', null),
    line('Shop now.', null, 'callToAction'),
  ];
  countPictures(product, lines, byWords, byOrder);
  expect(byWords).toEqual({ count: 1, of: 3 });
  expect(byOrder).toEqual({ count: 1, of: 3 });
});
