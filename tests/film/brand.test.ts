/**
 * Tests what a brand changes in the film: its logo on the end card, its font and caption choices in the
 * words, and nothing else.
 */
import { expect, test } from 'vitest';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openSampleFilm, sampleStoryboard } from './sample-film.ts';

const plain = sampleStoryboard();
const cutout = plain.pictures.find(({ kind }) => kind === 'cutout')!;
const END = 440;
const HOOK = 30;

async function hashes(storyboard: Storyboard): Promise<{ hook: string; end: string }> {
  const { film, surface, hash } = await openSampleFilm(storyboard, 360);
  film.draw(surface, HOOK);
  const hook = hash();
  film.draw(surface, END);
  return { hook, end: hash() };
}

test('a logo is on the end card and nowhere else', async () => {
  const [before, after] = [
    await hashes(plain),
    await hashes({ ...plain, look: { ...plain.look, logoPictureId: cutout.id } }),
  ];
  expect(after.hook).toBe(before.hook);
  expect(after.end).not.toBe(before.end);
});

test('a font is set everywhere, a caption choice in captions alone', async () => {
  const before = await hashes(plain);
  const font = await hashes({ ...plain, look: { ...plain.look, font: 'Playfair Display' } });
  expect([font.hook === before.hook, font.end === before.end]).toEqual([false, false]);
  const large = await hashes({ ...plain, look: { ...plain.look, captions: { size: 'small' } } });
  expect([large.hook === before.hook, large.end === before.end]).toEqual([false, true]);
});
