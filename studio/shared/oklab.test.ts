/** Checks the color space against published values, and that its distances mean what they say. */
import { expect, it } from 'vitest';
import { coloursApart, linearOf, oklabOf } from '#studio/shared/oklab.ts';

it.each([
  // Values of the CSS Color 4 specification's sample code.
  ['#ffffff', 1, 0, 0],
  ['#000000', 0, 0, 0],
  ['#ff0000', 0.628, 0.2249, 0.1258],
  ['#00ff00', 0.8664, -0.2339, 0.1795],
  ['#0000ff', 0.452, -0.0325, -0.3115],
])('%s', (hex, lightness, a, b) => {
  const lab = oklabOf(hex);
  expect(lab.lightness).toBeCloseTo(lightness, 3);
  expect(lab.a).toBeCloseTo(a, 3);
  expect(lab.b).toBeCloseTo(b, 3);
});

it('puts like colors near each other and others far', () => {
  expect(coloursApart(oklabOf('#b9705a'), oklabOf('#b8715b'))).toBeLessThan(0.01);
  expect(coloursApart(oklabOf('#d9d0c2'), oklabOf('#9fa68f'))).toBeGreaterThan(0.1);
  expect(coloursApart(oklabOf('#000000'), oklabOf('#ffffff'))).toBeCloseTo(1, 3);
});

it('knows the light of a byte', () => {
  expect([linearOf(0), linearOf(255)]).toEqual([0, 1]);
  expect(linearOf(188)).toBeCloseTo(0.5, 2);
});
