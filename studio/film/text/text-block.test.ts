/** Tests that text is set as large as it fits, shrinks within bounds, and is cut only between whole letters. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '#studio/film/stage.ts';
import { pieces } from '#studio/film/text/joined-emoji.ts';
import { setText, wordsOf, type TextInput } from '#studio/film/text/text-block.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';
import { canvasHost, registerFonts } from '#workers/render/canvas/canvas-host.ts';

let stage: Stage;
const set = (text: string, change: Partial<TextInput> = {}) =>
  setText(stage.measuring, {
    words: wordsOf(text, change.language ?? 'en'),
    style: LOOKS.gallery.type.title,
    language: 'en',
    direction: 'ltr',
    width: 880,
    height: 400,
    scale: 1,
    ...change,
  });

beforeAll(() => {
  for (const language of Object.keys(SAMPLE_TEXTS)) registerFonts(sampleStoryboard({ language }));
  stage = openStage({
    storyboard: sampleStoryboard(),
    pictures: new Map(),
    shortSidePixels: 1080,
    host: canvasHost,
  });
});

test('a short text stands at the largest size, a long one smaller, none below the smallest', () => {
  const { largest, smallest } = LOOKS.gallery.type.title.size;
  expect(set('Mug').size).toBe(largest);
  const long = set('Hand-thrown speckled stoneware mug with a bare clay foot and a wide handle');
  expect(long.size).toBeLessThan(largest);
  expect(long.size).toBeGreaterThanOrEqual(smallest);
  expect(long.lines.length).toBeLessThanOrEqual(LOOKS.gallery.type.title.lines);
});

describe.each(Object.entries(SAMPLE_TEXTS))('text in %s', (language, texts) => {
  test('fits its box line by line, with every word where its line has it', () => {
    const block = set(texts.lines.join(' '), {
      language,
      direction: language === 'ar' || language === 'he' ? 'rtl' : 'ltr',
      width: 800,
      height: 500,
      style: { ...LOOKS.gallery.type.line, lines: 6 },
    });
    expect(block.width).toBeLessThanOrEqual(800);
    expect(block.height).toBeLessThanOrEqual(500);
    for (const line of block.lines) {
      const ends = line.words.map((word) => word.x + word.width);
      expect(Math.max(...ends)).toBeLessThanOrEqual(line.width + block.size * 0.06);
      expect(Math.max(...ends)).toBeGreaterThan(line.width - block.size * 0.12);
      expect(Math.min(...line.words.map((word) => word.x))).toBeGreaterThanOrEqual(-0.01);
    }
  });
});

test('what cannot fit at the smallest size ends in an ellipsis after a whole word', () => {
  const block = set('Speckled Stoneware Mug '.repeat(20).trim(), { height: 200 });
  const text = block.lines.map((line) => line.text).join(' ');
  expect(text).toMatch(/(Speckled|Stoneware|Mug)…$/);
  expect(block.height).toBeLessThanOrEqual(200);
});

test('a single endless word is cut between letters as a reader sees them', () => {
  const family = '👩‍👩‍👧‍👦';
  const block = set(family.repeat(60), { height: 130, width: 500 });
  expect(block.lines[0]!.text.replaceAll(family, '')).toBe('…');
});

test('joined emoji that begin with a text sign are found, others are left alone', () => {
  expect(
    pieces('Hot ❤️‍🔥 pride 🏳️‍🌈!')
      .filter((piece) => piece.joined)
      .map((piece) => piece.text),
  ).toEqual(['❤️‍🔥', '🏳️‍🌈']);
  expect(pieces('👩‍👩‍👧‍👦 🇫🇷 👍🏽 ❤️').some((piece) => piece.joined)).toBe(false);
});

test('a joined emoji is as wide as one emoji, not as its parts', () => {
  const width = (text: string) => set(text).lines[0]!.width;
  expect(width('❤️‍🔥')).toBeCloseTo(width('🔥'), 1);
  expect(width('🏳️‍🌈')).toBeCloseTo(width('🔥'), 1);
});
