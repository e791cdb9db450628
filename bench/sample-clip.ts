/**
 * Makes the storyboards that the benchmark and the encoder's tests draw: real pictures, real direction, real
 * music, a stand-in voice.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { MusicRequest } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import { err } from '#studio/shared/result.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import type { Storage } from '#studio/shared/storage.ts';
import { SAMPLES_PER_SECOND, type ClipSeconds } from '#studio/shared/time.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { makeStoryboard } from '#studio/storyboard/make-storyboard.ts';
import type { AspectRatio, LookId, Storyboard } from '#studio/storyboard/storyboard.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';

export type Sample = { handle: string; lookId: LookId; seconds: ClipSeconds; aspectRatio: AspectRatio };

const catalogSchema = z.array(
  z.object({
    handle: z.string(),
    title: z.string(),
    vendor: z.string(),
    media: z.array(z.object({ file: z.string(), alt: z.string().nullish() })),
  }),
);

const LINES = [
  { role: 'hook', text: 'Made by hand, made to be used.' },
  { role: 'line', text: 'Every piece is thrown on the wheel and dipped in one even coat of glaze.' },
  { role: 'line', text: 'It stays warm, it sits well in the hand, and it goes in the dishwasher.' },
  { role: 'line', text: 'Four colours that go with everything.' },
  { role: 'callToAction', text: 'Find yours today.' },
] as const;
/** As fast as a calm reader speaks. */
const WORDS_PER_SECOND = 3.1;

/** A storyboard of one product of a catalogue folder, its pictures and recordings kept in `storage`. */
export async function makeSample(
  { handle, lookId, seconds, aspectRatio }: Sample,
  catalogFolder: string,
  storage: Storage,
): Promise<Storyboard> {
  const catalog = catalogSchema.parse(
    JSON.parse(await readFile(join(catalogFolder, 'catalog.json'), 'utf8')),
  );
  const entry = catalog.find((each) => each.handle === handle);
  if (entry === undefined) throw new RangeError(`The catalogue has no product “${handle}”.`);
  const analyzer = createImageAnalyzer({
    storage,
    fetchPicture: () => Promise.resolve(err('not reachable')),
  });
  const pictures: Picture[] = [];
  for (const { file, alt } of entry.media) {
    const analyzed = await analyzer.analyze({
      name: file,
      location: { kind: 'file', path: join(catalogFolder, file) },
      alt: alt ?? '',
    });
    if (analyzed.ok) pictures.push(analyzed.value);
  }
  const spoken = seconds === 15 ? LINES : [LINES[0], ...LINES.slice(1, 4), ...LINES.slice(1, 4), LINES[4]];
  const script: Script = {
    language: 'en',
    writer: 'sample',
    notes: [],
    lines: spoken.map((line, index) => ({
      id: `line-${index}`,
      ...line,
      evidence: null,
      pictureIndex: null,
    })),
  };
  const order: MusicRequest = { seed: 7, mood: LOOKS[lookId].mood, seconds };
  return makeStoryboard({
    product: productOf(entry, pictures),
    script,
    lines: await Promise.all(script.lines.map((line) => speak(line.id, line.text, storage))),
    seconds,
    aspectRatio,
    look: LOOKS[lookId],
    brandColour: null,
    beats: beatGridOf(composeMusic(order)),
    music: { order, gainDecibels: 0 },
    showCaptions: true,
    showPrice: true,
    seed: 7,
  });
}

function productOf(entry: { handle: string; title: string; vendor: string }, pictures: Picture[]): Product {
  return {
    id: null,
    handle: entry.handle,
    url: null,
    shop: { name: entry.vendor, domain: 'shop.example', currencyCode: 'EUR', own: true },
    title: entry.title,
    copy: [],
    vendor: entry.vendor,
    productType: '',
    tags: [],
    options: [],
    price: { amount: '24.00', currencyCode: 'EUR' },
    compareAtPrice: { amount: '28.00', currencyCode: 'EUR' },
    language: 'en',
    languages: ['en'],
    pictures,
    rejectedPictures: [],
  };
}

/** A hum with one swell a word: as long, as loud and as costly to mix as a voice. */
async function speak(lineId: string, text: string, storage: Storage): Promise<TimedLine> {
  const words = text.split(' ');
  const seconds = words.length / WORDS_PER_SECOND;
  const samples = Float32Array.from({ length: Math.round(seconds * SAMPLES_PER_SECOND) }, (_, at) => {
    const time = at / SAMPLES_PER_SECOND;
    const swell = Math.sin(Math.PI * ((time * WORDS_PER_SECOND) % 1)) ** 2;
    return 0.3 * swell * (Math.sin(2 * Math.PI * 140 * time) + 0.5 * Math.sin(2 * Math.PI * 700 * time));
  });
  return {
    lineId,
    text,
    seconds,
    words: words.map((word, index) => ({
      text: word,
      startSeconds: index / WORDS_PER_SECOND,
      endSeconds: (index + 1) / WORDS_PER_SECOND,
    })),
    recording: await storage.put(encodeWav([samples], SAMPLES_PER_SECOND), 'audio/wav'),
  };
}
