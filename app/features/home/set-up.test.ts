/** Tests what the set-up checklist says of a shop. */
import { expect, test } from 'vitest';
import { setUpSteps } from '#app/features/home/set-up.ts';

const NOTHING = { product: false, brand: false, voice: false, publish: false };

test('a shop that has just come begins with a product, and has nothing to publish yet', () => {
  const steps = setUpSteps(NOTHING, null);
  expect(steps.map(({ id, done, action }) => [id, done, action?.url])).toEqual([
    ['product', false, null],
    ['brand', false, '/app/settings'],
    ['voice', false, '/app/settings'],
    ['publish', false, undefined],
  ]);
  expect(steps.at(-1)?.words).toContain('Once you’ve created a video');
});

test('each step is done by its own fact alone', () => {
  for (const id of ['product', 'brand', 'voice', 'publish'] as const)
    expect(
      setUpSteps({ ...NOTHING, [id]: true }, null)
        .filter(({ done }) => done)
        .map((step) => step.id),
    ).toEqual([id]);
});

test('publishing leads to the newest video', () => {
  expect(setUpSteps({ ...NOTHING, product: true }, 'clip').at(-1)).toMatchObject({
    done: false,
    words: 'Export a video and publish it to your product.',
    action: { label: 'Open video', url: '/app/clips/clip' },
  });
});
