/** Tests what a merchant is told of a clip that shows its product otherwise than it is. */
import { expect, test } from 'vitest';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { faultWords } from '#studio/storyboard/critic/fault-words.ts';

const fault = (sceneId: string, kind: Fault['kind'], measure = 1): Fault => ({
  kind,
  seconds: 0,
  sceneId,
  measure,
  limit: 0,
});

test('each scene has one sentence, of its first fault', () => {
  const words = faultWords([
    fault('one', 'subject-cut'),
    fault('two', 'aim-off-subject'),
    fault('one', 'product-coloured'),
  ]);
  expect([...words.keys()]).toEqual(['one', 'two']);
  expect(words.get('one')).toMatch(/^Part of the product is cut off\./);
});

test('a tint that nobody sees is not mentioned', () => {
  expect(faultWords([fault('one', 'product-coloured', 0.008)]).size).toBe(0);
  expect(faultWords([fault('one', 'product-coloured', 0.05)]).get('one')).toMatch(/shows through/);
});
