/**
 * Tests that every look is readable whatever the product's colors are, and that its text areas are where text
 * is allowed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFor } from '#studio/storyboard/look.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { contrast, hexOf, oklchOf } from '#studio/storyboard/looks/oklch.ts';
import { isInside, SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import { ASPECT_RATIOS, LOOK_IDS, lookColoursSchema } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { SAMPLE_PICTURES } from '#tests/film/sample-film.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(LOOK_IDS)('the look %s', (lookId) => {
  const look = LOOKS[lookId];

  test('is readable in any palette and any brand color', () => {
    fc.assert(
      fc.property(
        fc.array(anyColour, { minLength: 1, maxLength: 6 }),
        fc.option(anyColour, { nil: null }),
        (palette, brand) => {
          const colours = lookColoursSchema.parse(
            deriveColours(look.palette, [{ ...SAMPLE_PICTURES[0]!, palette }], brand),
          );
          const backgrounds = look.palette.textOnAlternate
            ? [colours.background, colours.backgroundAlternate]
            : [colours.background];
          for (const background of backgrounds) {
            expect(contrast(colours.ink, background)).toBeGreaterThanOrEqual(4.5);
            expect(contrast(colours.inkMuted, background)).toBeGreaterThanOrEqual(4.5);
          }
          expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes the brand’s color as it is', () => {
    expect(deriveColours(look.palette, SAMPLE_PICTURES, '#0a7d4f').accent).toBe('#0a7d4f');
  });

  test.each(ASPECT_RATIOS)(
    'keeps its words inside the safe zones in %s, in either direction of reading',
    (aspectRatio) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const { captions, badge, endCard, windows } = layoutFor(look, aspectRatio, direction);
        for (const area of [captions.line, captions.hook, captions.overPicture, badge, endCard.text])
          expect(isInside(area, SAFE_ZONES[aspectRatio]), JSON.stringify(area)).toBe(true);
        const frame: Rect = { x: 0, y: 0, ...FRAME_UNITS[aspectRatio] };
        for (const window of [windows.panel, windows.packshot, windows.cutout, endCard.picture]) {
          expect(isInside(window, frame)).toBe(true);
        }
        const framed =
          look.panel.fade > 0
            ? [windows.packshot, windows.cutout]
            : [windows.panel, windows.packshot, windows.cutout];
        for (const window of framed)
          for (const area of [captions.line, captions.hook])
            expect(
              overlap(window, area),
              `${JSON.stringify(window)} runs under ${JSON.stringify(area)}`,
            ).toBe(false);
        expect(overlap(endCard.picture, endCard.text)).toBe(false);
      }
    },
  );
});

test('looks differ in type, layout and movement', () => {
  const looks = LOOK_IDS.map((id) => LOOKS[id]);
  expect(new Set(looks.map((look) => look.type.hook.family)).size).toBe(looks.length);
  expect(new Set(looks.map((look) => JSON.stringify(look.layout['9:16'].windows))).size).toBe(looks.length);
  expect(new Set(looks.map((look) => look.transitions.join())).size).toBe(looks.length);
});

test('colors come back from OKLCH as they went in', () => {
  fc.assert(
    fc.property(anyColour, (hex) => {
      const channels = (colour: string) =>
        [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      channels(hexOf(oklchOf(hex))).forEach((value, index) =>
        expect(Math.abs(value - channels(hex)[index]!)).toBeLessThanOrEqual(2),
      );
    }),
  );
});

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
