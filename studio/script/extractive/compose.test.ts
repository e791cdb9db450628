/** Tests that a clip is filled with what there is to say, and what gives way for it. */
import { expect, it } from 'vitest';
import type { Product } from '#studio/product/product.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import { sampleProduct } from '#studio/script/testing/sample-product.ts';
import { writeScript } from '#studio/script/write-script.ts';

const FLOCK = 'The wool comes from a single flock that grazes above the sea on salt grass all year.';
const product = sampleProduct([], {
  title: 'Merino Throw in Natural Oat and Grey',
  copy: ['Pure wool. Nothing added.', FLOCK].map((text) => ({ kind: 'paragraph', text })),
  price: { amount: '145.00', currencyCode: 'EUR' },
});

async function said(changes: Partial<Product>) {
  const written = await writeScript(
    { writer: extractiveWriter },
    { product: { ...product, ...changes }, language: 'en', seconds: 15, seed: 1 },
  );
  if (!written.ok) throw written.error;
  const texts = written.value.lines.map(({ text }) => text);
  const seconds = texts.reduce((sum, text) => sum + speakingSeconds(text, 'en'), 0);
  return { texts, fill: seconds / speakingBudget(15, texts.length) };
}

const rating = { value: 4.9, scale: 5, count: 1208 };

it('a rating gives way to a sentence that fills the time better', async () => {
  const { texts } = await said({ rating });
  expect(texts).toContain(FLOCK);
  const without = await said({ rating, copy: product.copy.slice(0, 1) });
  expect(without.texts.some((text) => text.includes('4.9'))).toBe(true);
});

it('a price is left out that would leave the voice no breath', async () => {
  const { fill } = await said({ rating });
  expect(fill).toBeLessThanOrEqual(0.96);
});

it('a saving stays, though a sentence would fill the time better', async () => {
  const { texts } = await said({ compareAtPrice: { amount: '190.00', currencyCode: 'EUR' } });
  expect(texts.some((text) => text.includes('€190'))).toBe(true);
});
