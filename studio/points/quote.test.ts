/** Tests that everything has one price, a whole number of quarter points. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { footagePrice, quote } from './quote.ts';

test('fifteen points a minute of exported film, whatever it is made of', () => {
  expect(quote([{ kind: 'export', seconds: 15, clips: 1 }]).quarterPoints).toBe(15);
  expect(quote([{ kind: 'export', seconds: 60, clips: 1 }]).quarterPoints).toBe(15 * 4);
  expect(quote([{ kind: 'export', seconds: 30, clips: 400 }])).toEqual({
    lines: [{ what: '30 s export', count: 400, quarterPointsEach: 30 }],
    quarterPoints: 12_000,
  });
});

test('footage is priced by model, resolution and second; a run is the sum of what it makes', () => {
  const run = quote([
    { kind: 'export', seconds: 15, clips: 10 },
    { kind: 'footage', model: 'veo3.1', resolution: '720p', seconds: 4, shots: 2 },
  ]);
  expect(run.lines.map(({ what }) => what)).toEqual(['15 s export', '4 s of veo3.1 at 720p']);
  expect(run.quarterPoints).toBe(150 + 2 * 4 * 24);
});

test('what is not there costs nothing; what has no price is an error', () => {
  expect(quote([{ kind: 'export', seconds: 15, clips: 0 }])).toEqual({ lines: [], quarterPoints: 0 });
  expect(footagePrice('kling-2.5', '480p')).toBeNull();
  expect(footagePrice('default', 'toString')).toBeNull();
  expect(() =>
    quote([{ kind: 'footage', model: 'kling-2.5', resolution: '480p', seconds: 5, shots: 1 }]),
  ).toThrow('kling-2.5 has no 480p');
  expect(() => quote([{ kind: 'export', seconds: 0.5, clips: 1 }])).toThrow(RangeError);
  expect(() => quote([{ kind: 'export', seconds: 15, clips: 1.5 }])).toThrow(RangeError);
});

test('a price is a whole number, and the sum of its parts', () => {
  const items = fc.array(
    fc.record({
      kind: fc.constant('export' as const),
      seconds: fc.integer({ min: 1, max: 60 }),
      clips: fc.integer({ min: 1, max: 500 }),
    }),
  );
  fc.assert(
    fc.property(
      items,
      items,
      (one, other) =>
        Number.isSafeInteger(quote(one).quarterPoints) &&
        quote([...one, ...other]).quarterPoints === quote(one).quarterPoints + quote(other).quarterPoints,
    ),
  );
});
