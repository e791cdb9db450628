/** Tests that a card is sent what it draws, and little else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromJsonText, toJsonText } from '#app/contract/json-text.ts';
import { cardFilm } from '#app/http/views/card-film.server.ts';
import { MAX_LISTED_CLIPS } from '#app/contract/clip-requests.ts';
import type { ClipCardView } from '#app/contract/clips.ts';
import { signLink } from '#app/http/signed-link.server.ts';
import { clipViews } from '#app/http/views/clips.server.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { readClipDocument } from '#studio/clip/documents/documents.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { isUpscaled } from '#studio/export/export-settings.ts';
import { RESOLUTIONS } from '#studio/export/resolutions.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import { SAMPLE_BRIEF } from '#tests/film/sample-document.ts';

const { document } = z
  .object({ document: z.unknown() })
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../studio/clip/documents/golden/v2-spoken.json', import.meta.url), 'utf8'),
    ),
  );
const parsed = readClipDocument(document);
const { storyboard } = parsed;
const card = fromJsonText(cardFilm(storyboard));

test('its scenes, captions and pictures are those of the film', () => {
  expect(choosePoster(card)).toBe(choosePoster(storyboard));
  expect(isUpscaled(card, '4K')).toBe(isUpscaled(storyboard, '4K'));
  expect(card.captions.map(({ words }) => words.map(({ text }) => text))).toEqual(
    storyboard.captions.map(({ words }) => words.map(({ text }) => text)),
  );
  const placed = (scenes: typeof storyboard.scenes) =>
    scenes.flatMap(({ startSeconds, content: { shot } }) => [
      startSeconds,
      shot?.from.x ?? 0,
      shot?.to.width ?? 0,
    ]);
  for (const [index, value] of placed(card.scenes).entries())
    expect(value).toBeCloseTo(placed(storyboard.scenes)[index] ?? NaN, 4);
  expect(card.pictures.map(({ file, width, subject }) => [file, width, Object.keys(subject)])).toEqual(
    storyboard.pictures.map(({ file, width, subject }) => [file, width, Object.keys(subject)]),
  );
});

test('it is silent, and less than three quarters of the size', () => {
  expect(card.sound).toMatchObject({ voice: [], music: null });
  expect(cardFilm(storyboard).length / JSON.stringify(storyboard).length).toBeLessThan(0.75);
});

test('quotes and backticks come back as they were', () => {
  const text = toJsonText({ said: '"so" `and` so' });
  expect(text).not.toContain('"said"');
  expect(fromJsonText(text)).toEqual({ said: '"so" `and` so' });
});

test('it is written once', () => expect(cardFilm(storyboard)).toBe(cardFilm(storyboard)));

const AT = new Date('2026-11-21T06:31:00Z');

/** As many cards as a page of so many clips sends. */
async function cardsOf(count: number, drawn = true): Promise<ClipCardView[]> {
  const clips = Array.from({ length: count }, (_, number): Clip => ({
    id: `0b1f7f1e-5f0c-4c53-9a51-${String(number).padStart(12, '0')}`,
    batchId: `batch-${number}`,
    link: 'gid://shopify/Product/1',
    productId: `gid://shopify/Product/${number}`,
    title: `Speckled Stoneware Mug ${number}`,
    brief: SAMPLE_BRIEF,
    state: 'ready',
    progress: null,
    failure: null,
    revision: 2,
    poster: drawn
      ? { file: { sha256: 'b'.repeat(64), bytes: 31_234, mediaType: 'image/webp' }, revision: 2 }
      : null,
    stale: { reasons: ['price', 'pictures'] },
    keep: false,
    expiresAt: AT,
    createdAt: AT,
  }));
  const link = (file: FileRef, small: boolean): string => {
    const claims = { shop: 'lumen-and-clay.myshopify.com', file, filename: null, small };
    return signLink('secret', claims, AT.getTime() / 1000);
  };
  const kept = {
    documents: () => Promise.resolve(new Map(clips.map(({ id }) => [id, parsed]))),
    inBatches: () => Promise.resolve([]),
  };
  const merchant = {
    services: {
      repositories: { clips: kept, publications: { onProducts: () => Promise.resolve(new Set<string>()) } },
    },
    link: (file: FileRef) => link(file, false),
    smallLink: (file: FileRef) => link(file, true),
  };
  return clipViews(merchant, clips);
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const MEGABYTE = 1_000_000;

test('a card is sent a link to its poster, and what the whole film is enlarged at', async () => {
  const [card] = await cardsOf(1);
  expect(card?.poster?.isDrawn).toBe(true);
  expect(card?.poster?.url).toMatch(/^\/files\/b{64}\?(?!.*small)/);
  expect(card?.upscaled).toEqual(RESOLUTIONS.filter((resolution) => isUpscaled(storyboard, resolution)));
});

test('until the poster is drawn the picture that the film begins with stands in, small', async () => {
  const [card] = await cardsOf(1, false);
  const first = storyboard.scenes[0]?.content.shot?.pictureId;
  const { sha256 } = storyboard.pictures.find(({ id }) => id === first)!.file;
  expect(card?.poster?.isDrawn).toBe(false);
  expect(card?.poster?.url).toMatch(new RegExp(`^/files/${sha256}\\?.*small=1`));
});

test('all cards that the Library loads at most are sent with 1 MB, and twice as many cards with twice that', async () => {
  const [some, twice, most] = [await cardsOf(24), await cardsOf(48), await cardsOf(MAX_LISTED_CLIPS)];
  expect(bytesOf(twice) / bytesOf(some)).toBeLessThan(2.05);
  expect(bytesOf(most)).toBeLessThan(MEGABYTE);
});

test('500 cards are half of that without being compressed', async () => {
  expect(bytesOf(await cardsOf(500))).toBeLessThan(MEGABYTE / 2);
});
