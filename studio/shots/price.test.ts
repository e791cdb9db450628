/** Tests that footage has a price for each existing model and resolution, and none for others. */
import { expect, test } from 'vitest';
import { exportLine } from '#studio/export/price.ts';
import { quote } from '#studio/points/quote.ts';
import { footageLine, footagePrice } from './price.ts';

test('footage is priced by model, resolution and second; a run is the sum of what it makes', () => {
  const run = quote([
    exportLine(15, 10),
    footageLine({ model: 'veo3.1', resolution: '720p', seconds: 4, shots: 2 }),
  ]);
  expect(run.lines.map(({ what }) => what)).toEqual(['15 s export', '4 s of veo3.1 at 720p']);
  expect(run.quarterPoints).toBe(150 + 2 * 4 * 24);
});

test('what a model does not have, has no price', () => {
  expect(footagePrice('kling-2.5', '480p')).toBeNull();
  expect(footagePrice('default', 'toString')).toBeNull();
  expect(() => footageLine({ model: 'kling-2.5', resolution: '480p', seconds: 5, shots: 1 })).toThrow(
    'kling-2.5 has no 480p',
  );
  expect(() => footageLine({ model: 'default', resolution: '480p', seconds: 0.5, shots: 1 })).toThrow(
    RangeError,
  );
});
