/** Shows that alt text is in the product's language, within Shopify's limit, and states nothing unknown. */
import { describe, expect, it } from 'vitest';
import { altTextFor, clipAltText, shortened } from '#studio/publish/alt-text.ts';
import { MAX_ALT } from '#studio/publish/media-limits.ts';

describe('an alt text', () => {
  it.each([
    ['en', 'Mug', 'Mug – video, 15 seconds'],
    ['de', 'Tasse', 'Tasse – Video, 15 Sekunden'],
    ['fr', 'Tasse', 'Tasse – vidéo, 15\u00a0secondes'],
    ['ja', '湯呑み', '湯呑み – 動画、15 秒'],
    ['zh-Hant', '杯子', '杯子 – 影片，15 秒'],
    ['ar', 'كوب', 'كوب – فيديو، 15 ثانية'],
    ['hi', 'मग', 'मग – वीडियो, 15 सेकंड'],
  ])('in %s says title, video and length', (language, title, expected) => {
    expect(altTextFor({ title, language }, 15)).toBe(expected);
  });

  it('of a clip is in the language that the clip speaks, which its product’s text may not be in', () => {
    expect(clipAltText({ product: { title: 'Mug' }, storyboard: { language: 'de', seconds: 30 } })).toBe(
      'Mug – Video, 30 Sekunden',
    );
  });

  it('in a language without a word for it here is the title and the length', () => {
    expect(altTextFor({ title: 'Kikombe', language: 'sw' }, 15)).toBe('Kikombe – sekunde 15');
  });

  it('of a product without a title is what is left', () => {
    expect(altTextFor({ title: '', language: 'en' }, 30)).toBe('video, 30 seconds');
  });

  it('fits, and is cut between characters as people count them', () => {
    const alt = altTextFor({ title: '👩‍👩‍👧‍👦'.repeat(100), language: 'en' }, 15);
    expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
    expect(alt).toMatch(/^(👩‍👩‍👧‍👦)+… – video, 15 seconds$/u);
    expect(shortened('short', 5)).toBe('short');
    expect(shortened('longer', 5)).toBe('long…');
  });
});
