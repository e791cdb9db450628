/** Tests that every font a clip may need is there, and that each script is set in a face of its own. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fontsFor, typefaceFor } from '#studio/film/fonts.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';

const require = createRequire(import.meta.url);
const LANGUAGES = [
  'en',
  'vi',
  'ru',
  'el',
  'ar',
  'ur',
  'he',
  'hi',
  'bn',
  'ta',
  'th',
  'gu',
  'pa',
  'te',
  'kn',
  'ml',
  'km',
  'lo',
  'my',
  'ka',
  'hy',
  'am',
  'si',
  'ja',
  'ko',
  'zh',
  'zh-Hant',
];

test('every file of every look is there in every language', () => {
  for (const look of Object.values(LOOKS)) {
    for (const language of LANGUAGES) {
      for (const font of fontsFor(Object.values(look.type), language, ['Lumen 🔥 ★ Ελλάδα 日本'])) {
        expect(
          existsSync(join(dirname(require.resolve(`${font.package}/package.json`)), font.file)),
          font.file,
        ).toBe(true);
      }
    }
  }
});

test('Chinese, Japanese and Korean take different fonts for the same letters', () => {
  const [simplified, traditional, japanese, korean] = ['zh', 'zh-TW', 'ja', 'ko'].map((language) =>
    firstEastAsian(typefaceFor({ family: 'Manrope', weight: 600 }, language).families),
  );
  expect([simplified, traditional, japanese, korean]).toEqual([
    'Noto Sans SC',
    'Noto Sans TC',
    'Noto Sans JP',
    'Noto Sans KR',
  ]);
});

test('a serif look stays a serif where its own family lacks the script', () => {
  const serif = (language: string) => typefaceFor({ family: 'Fraunces', weight: 400 }, language).families;
  expect(serif('en')).toMatch(/^"Vitrine Fraunces"/);
  expect(serif('ru')).toMatch(/^"Vitrine Noto Serif"/);
  expect(serif('ar')).toMatch(/^"Vitrine Noto Naskh Arabic"/);
  expect(serif('ja')).toContain('Vitrine Zen Old Mincho');
  expect(serif('ru')).not.toContain('Fraunces');
});

test('a family of one heavy weight is as heavy in other scripts', () => {
  expect(typefaceFor({ family: 'Archivo Black', weight: 400 }, 'en').weight).toBe(400);
  expect(typefaceFor({ family: 'Archivo Black', weight: 400 }, 'zh').weight).toBe(900);
});

test('only what a text needs is loaded', () => {
  const families = (texts: string[]) =>
    fontsFor(Object.values(LOOKS.gallery.type), 'en', texts).map((font) => font.family);
  expect(families(['Speckled mug'])).not.toContain('Vitrine Noto Sans JP');
  expect(families(['斑点マグ'])).toContain('Vitrine Noto Sans JP');
  expect(families(['100 % ★'])).toContain('Vitrine Noto Sans Symbols 2');
  expect(families(['Speckled mug, 380 ml'])).not.toContain('Vitrine Noto Color Emoji');
  for (const text of ['Hot 🔥', '🇫🇷', '1️⃣', '❤️‍🔥'])
    expect(families([text]), text).toContain('Vitrine Noto Color Emoji');
});

const firstEastAsian = (families: string): string | undefined =>
  /Noto Sans (?:JP|KR|SC|TC)/.exec(families)?.[0];
