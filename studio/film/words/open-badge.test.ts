/** Shows that the lowest of several prices stands whole in its badge, in every look and language. */
import { describe, expect, test } from 'vitest';
import { openStage } from '#studio/film/stage.ts';
import { setBadge } from '#studio/film/words/open-badge.ts';
import { LANGUAGES } from '#studio/languages/languages.ts';
import { textDirection } from '#studio/shared/language.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
import { ASPECT_RATIOS, LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { canvasHost, registerFonts } from '#workers/render/canvas/canvas-host.ts';

const PRICED = {
  price: { amount: '124.90', currencyCode: 'EUR' },
  compareAtPrice: { amount: '159.90', currencyCode: 'EUR' },
  priceFrom: true,
};

test('where both have no room, the price stands alone', () => {
  const made = sampleStoryboard();
  if (made.badge === null) throw new TypeError('The sample shows its price.');
  registerFonts(made);
  const stage = openStage({ storyboard: made, pictures: new Map(), shortSidePixels: 360, host: canvasHost });
  const { price, before } = setBadge(stage, {
    ...made.badge,
    price: '1'.repeat(36),
    compareAtPrice: '2'.repeat(30),
  });
  expect(price.lines.map(({ text }) => text)).toEqual(['1'.repeat(36)]);
  expect(before).toBeNull();
});

describe.each(LOOK_IDS)('in the look %s', (lookId) => {
  test.each(ASPECT_RATIOS)('no price is cut off in %s', (aspectRatio) => {
    const made = sampleStoryboard({ lookId, aspectRatio });
    // Where the film has no place for one, it is tried in the look's own.
    const shown = made.badge ?? { startSeconds: 0, endSeconds: 2 };
    for (const language of Object.keys(LANGUAGES)) {
      const price = priceText(PRICED, language);
      if (price === null) continue;
      const badge = { ...shown, price, compareAtPrice: priceBeforeText(PRICED, language) };
      const storyboard = { ...made, language, direction: textDirection(language), badge };
      registerFonts(storyboard);
      const stage = openStage({ storyboard, pictures: new Map(), shortSidePixels: 360, host: canvasHost });
      const { price: now, before } = setBadge(stage, badge);
      for (const block of [now, before]) {
        const text = block?.lines.map((line) => line.text).join(' ');
        expect(text, language).toBeTruthy();
        expect(text, language).not.toMatch(/…/u);
      }
    }
  });
});
