/** Tests that every look has a picture of its own. */
import { expect, test } from 'vitest';
import { lookPicture } from '#app/ui/looks/look-pictures.ts';
import { LOOK_IDS } from '#studio/storyboard/storyboard.ts';

test('every look has a picture of its own', () => {
  const pictures = LOOK_IDS.map(lookPicture);
  expect(pictures).not.toContain('');
  expect(new Set(pictures).size).toBe(LOOK_IDS.length);
});
