/** Measures what a merchant waits for: from a product link to a storyboard, to an MP4, to the product's media. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '#adapters/environment.ts';
import { median } from '#bench/measure.ts';
import type { Table } from '#bench/table.ts';
import { startDevelopmentStore, type DevelopmentStore } from '#bin/development-store.ts';
import type { Brief } from '#studio/clip/brief.ts';
import type { ClipStep } from '#studio/clip/clip-states.ts';
import { generateClip, type ClipProgress } from '#studio/clip/generate-clip.ts';
import { musicFile } from '#studio/clip/cached-steps.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { publishExport } from '#studio/publish/publish-export.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import { openCommand } from '#wiring/open-command.ts';

/**
 * Seconds; the steps follow each other and make up `storyboard`, all but `music`, which is played when it is
 * first heard.
 */
export type Waits = {
  handle: string;
  pictures: number;
  fetch: number;
  analyze: number;
  script: number;
  voice: number;
  direct: number;
  music: number;
  storyboard: number;
  again: number;
  mp4: number;
  ready: number;
};

/** What a step of the clip is called in the table. */
const COLUMNS: Record<ClipStep, 'fetch' | 'analyze' | 'script' | 'voice' | 'direct'> = {
  product: 'fetch',
  pictures: 'analyze',
  script: 'script',
  voice: 'voice',
  storyboard: 'direct',
};

const PRODUCTS = ['stoneware-mug', 'soy-candle', 'tall-bud-vase'];
/** The development store takes this long to process a video: Shopify's own time is not ours to measure. */
const STORE_PROCESSING_SECONDS = 1.5;

const BRIEF: Brief = {
  language: null,
  seconds: 15,
  aspectRatio: '9:16',
  voiceover: { mode: 'ai', voiceId: null },
  music: { mood: null, gainDecibels: 0 },
  look: null,
  brandColour: null,
  brandFont: null,
  logo: null,
  showCaptions: true,
  showPrice: false,
  extraPictures: [],
  useStorePictures: true,
  pictureIds: null,
  seed: 1,
};

/** Medians in seconds from the moment the link is given; `again` is the same storyboard from its stored steps. */
export async function measureSpeed(rounds: number, say: (line: string) => void): Promise<Waits[]> {
  const store = await startDevelopmentStore();
  try {
    // The store's own first answer compiles its schema; a merchant's store is awake.
    await waitsOf(store, 'soy-candle');
    const results: Waits[] = [];
    for (const handle of PRODUCTS) {
      const seen: Waits[] = [];
      for (let round = 0; round < rounds; round++) {
        seen.push(await waitsOf(store, handle));
        say(`${handle}: round ${round + 1} of ${rounds}`);
      }
      const middle = (part: Exclude<keyof Waits, 'handle'>) => median(seen.map((each) => each[part]));
      results.push({
        handle,
        pictures: middle('pictures'),
        fetch: middle('fetch'),
        analyze: middle('analyze'),
        script: middle('script'),
        voice: middle('voice'),
        direct: middle('direct'),
        music: middle('music'),
        storyboard: middle('storyboard'),
        again: middle('again'),
        mp4: middle('mp4'),
        ready: middle('ready'),
      });
    }
    return results;
  } finally {
    await store.close();
  }
}

export function speedTables(results: readonly Waits[]): Table[] {
  return [
    {
      title: `What a merchant waits for, seconds from the link (15 s, 1080 × 1920, nothing stored; the store's ${STORE_PROCESSING_SECONDS} s of processing included)`,
      columns: ['product', 'pictures', 'storyboard ready', 'again', 'MP4', 'READY in the store'],
      rows: results.map(({ handle, pictures, storyboard, again, mp4, ready }) => [
        handle,
        String(pictures),
        storyboard.toFixed(2),
        again.toFixed(2),
        mp4.toFixed(1),
        ready.toFixed(1),
      ]),
    },
    {
      title: 'The steps of a storyboard, seconds',
      columns: [
        'product',
        'fetch',
        'analyze pictures',
        'script',
        'voice',
        'storyboard',
        'music (played beside)',
      ],
      rows: results.map(({ handle, ...waits }) => [
        handle,
        ...(['fetch', 'analyze', 'script', 'voice', 'direct', 'music'] as const).map((step) =>
          waits[step].toFixed(2),
        ),
      ]),
    },
  ];
}

async function waitsOf(store: DevelopmentStore, handle: string): Promise<Waits> {
  const home = mkdtempSync(join(tmpdir(), 'vitrine-speed-'));
  const services = await openCommand({
    ...readEnvironment(),
    VITRINE_HOME: home,
    VITRINE_DEVSTORE_ORIGIN: store.origin,
    SHOPIFY_SHOP: store.shop,
    SHOPIFY_ACCESS_TOKEN: store.accessToken,
  });
  try {
    const link = valueOf(parseProductLink(`https://${store.shop}/products/${handle}`));
    const begun = performance.now();
    const since = (from: number) => (performance.now() - from) / 1000;
    const steps = { fetch: 0, analyze: 0, script: 0, voice: 0, direct: 0 };
    let current: { step: ClipStep; begun: number } = { step: 'product', begun };
    const onProgress = ({ step }: ClipProgress): void => {
      if (step === current.step) return;
      steps[COLUMNS[current.step]] += since(current.begun);
      current = { step, begun: performance.now() };
    };
    const { storyboard, product } = valueOf(
      await generateClip(services.clip, { link, brief: BRIEF }, { onProgress }),
    );
    steps[COLUMNS[current.step]] += since(current.begun);
    const storyboardSeconds = since(begun);
    const played = performance.now();
    if (storyboard.sound.music !== null) await musicFile(services.clip, storyboard.sound.music.order);
    const music = since(played);
    const waits = {
      handle,
      pictures: product.pictures.length,
      ...steps,
      music,
      storyboard: storyboardSeconds,
    };
    const made = valueOf(
      await services.encoder.encode({ storyboard, settings: { resolution: '1080p', bitsPerSecond: null } }),
    );
    const mp4 = since(begun);
    if (services.storefront === null || product.id === null)
      throw new TypeError('The development store is the own store.');
    valueOf(
      await publishExport(
        { storefront: services.storefront, storage: services.clip.storage, clock: services.clock },
        { productId: product.id, video: made.video, filename: 'clip.mp4', alt: '' },
      ),
    );
    const ready = since(begun);
    const secondBegun = performance.now();
    valueOf(await generateClip(services.clip, { link, brief: BRIEF }));
    return { ...waits, mp4, ready, again: since(secondBegun) };
  } finally {
    await services.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
