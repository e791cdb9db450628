/** Tests that direction keeps its promises for any product, voice and beat. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Picture } from '#studio/product/picture.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import { framesIn } from '#studio/shared/time.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { makeStoryboard } from '#studio/storyboard/make-storyboard.ts';
import type { StoryboardInput } from '#studio/storyboard/storyboard-input.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import { ASPECT_RATIOS, LOOK_IDS, storyboardSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { seenArea } from '#studio/storyboard/subject-on-frame.ts';
import { steadyBeats } from '#studio/storyboard/timeline.ts';

function picture(index: number, change: Partial<Picture> = {}): Picture {
  return {
    id: index.toString(16).padStart(16, '0'),
    file: { sha256: index.toString(16).padStart(64, '0'), bytes: 1000, mediaType: 'image/jpeg' },
    width: 1600,
    height: 1600,
    alt: '',
    name: `picture ${index}`,
    kind: 'lifestyle',
    background: null,
    subject: { x: 0.3, y: 0.3, width: 0.4, height: 0.4 },
    focus: { x: 0.5, y: 0.5 },
    palette: ['#c2502f', '#f0e6d8', '#3a3a3a'],
    luminance: 0.5,
    sharpness: 0.6,
    perceptualHash: index.toString(16).padStart(16, '0'),
    ...change,
  };
}

function product(pictures: Picture[]): Product {
  return {
    id: 'gid://shopify/Product/1',
    handle: 'mug',
    url: null,
    shop: { name: 'Lumen & Clay', domain: 'lumen.example', currencyCode: 'EUR', own: true },
    title: 'Stoneware Mug',
    copy: [],
    vendor: '',
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

/** Lines of the given lengths, the last one the call to action; every word takes its share of the line. */
function spoken(lengths: readonly number[]): Pick<StoryboardInput, 'script' | 'lines'> {
  const text = 'A mug that feels good, cup after cup.';
  const script: Script = {
    language: 'en',
    writer: 'test',
    notes: [],
    lines: lengths.map((_, index) => ({
      id: `line-${index}`,
      role: index === 0 ? 'hook' : index === lengths.length - 1 ? 'callToAction' : 'line',
      text,
      evidence: null,
      pictureIndex: null,
    })),
  };
  const words = text.split(' ');
  const lines = lengths.map((seconds, index) => ({
    lineId: `line-${index}`,
    text,
    seconds,
    words: words.map((word, position) => ({
      text: word,
      startSeconds: (seconds * position) / words.length,
      endSeconds: (seconds * (position + 1)) / words.length,
    })),
    recording: { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'audio/wav' },
  }));
  return { script, lines };
}

function input(change: Partial<StoryboardInput> = {}): StoryboardInput {
  return {
    product: product([
      picture(1),
      picture(2, { kind: 'packshot', background: '#ffffff' }),
      picture(3, { kind: 'cutout' }),
    ]),
    ...spoken([1.8, 2.4, 2.2, 2, 1.5]),
    seconds: 15,
    aspectRatio: '9:16',
    look: LOOKS.gallery,
    brandColour: null,
    beats: steadyBeats(15, 104),
    music: { order: { seed: 1, mood: 'warm', seconds: 15 }, gainDecibels: 0 },
    showCaptions: true,
    showPrice: false,
    seed: 1,
    ...change,
  };
}

const shotsOf = (storyboard: Storyboard): Shot[] =>
  storyboard.scenes.flatMap((scene) => (scene.content.shot === null ? [] : [scene.content.shot]));

const anyPicture = fc
  .record({
    kind: fc.constantFrom('cutout', 'packshot', 'lifestyle'),
    width: fc.integer({ min: 300, max: 4096 }),
    height: fc.integer({ min: 300, max: 4096 }),
    x: fc.double({ min: 0, max: 0.6, noNaN: true }),
    y: fc.double({ min: 0, max: 0.6, noNaN: true }),
    width01: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    height01: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    sharpness: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(
    (made) =>
      ({
        kind: made.kind,
        background: made.kind === 'packshot' ? '#ffffff' : null,
        width: made.width,
        height: made.height,
        sharpness: made.sharpness,
        subject: { x: made.x, y: made.y, width: made.width01, height: made.height01 },
        focus: { x: made.x + made.width01 / 2, y: made.y + made.height01 / 2 },
      }) satisfies Partial<Picture>,
  );

const anyInput = fc
  .record({
    pictures: fc.array(anyPicture, { minLength: 1, maxLength: 14 }),
    seconds: fc.constantFrom(15 as const, 30 as const),
    aspectRatio: fc.constantFrom(...ASPECT_RATIOS),
    lookId: fc.constantFrom(...LOOK_IDS),
    beatsPerMinute: fc.double({ min: 62, max: 150, noNaN: true }),
    lengths: fc.array(fc.double({ min: 0.6, max: 4.5, noNaN: true }), { minLength: 2, maxLength: 9 }),
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  .map((made) => {
    const speech = made.lengths.reduce((sum, length) => sum + length, 0);
    const budget = made.seconds - 0.35 - 1.6 - 0.3 * made.lengths.length;
    const lengths = made.lengths.map((length) => (speech > budget ? (length * budget) / speech : length));
    return input({
      product: product(made.pictures.map((change, index) => picture(index + 1, change))),
      ...spoken(lengths),
      seconds: made.seconds,
      aspectRatio: made.aspectRatio,
      look: LOOKS[made.lookId],
      beats: steadyBeats(made.seconds, made.beatsPerMinute),
      seed: made.seed,
    });
  });

describe('any storyboard', () => {
  test('is a valid document whose scenes fill the clip without a gap, every cut on a frame', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const storyboard = storyboardSchema.parse(makeStoryboard(made));
        const edges = [0, ...storyboard.scenes.map((scene) => scene.endSeconds)];
        storyboard.scenes.forEach((scene, index) => {
          expect(scene.startSeconds).toBe(edges[index]);
          expect(framesIn(scene.endSeconds) / 30).toBeCloseTo(scene.endSeconds, 9);
          expect(scene.endSeconds - scene.startSeconds).toBeGreaterThan(0.4);
        });
        expect(edges.at(-1)).toBe(made.seconds);
      }),
    );
  });

  test('has its scene changes on beats, or between them where they are far apart', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const beat = 60 / made.beats.beatsPerMinute;
        const grid = made.beats.beatSeconds.flatMap((time) =>
          beat > 0.7 ? [time, time + beat / 2] : [time],
        );
        for (const scene of makeStoryboard(made).scenes.slice(1, -1)) {
          const change = scene.startSeconds + (scene.transition?.seconds ?? 0) / 2;
          const distance = Math.min(...grid.map((time) => Math.abs(time - change)));
          expect(distance).toBeLessThanOrEqual(1 / 30);
        }
      }),
    );
  });

  test('moves no two neighbors alike', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const motions = shotsOf(makeStoryboard(made)).map((shot) => shot.motion);
        motions.slice(1).forEach((motion, index) => expect(motion).not.toBe(motions[index]));
      }),
    );
  });

  test('never shows a gap beside a picture that covers its window', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        for (const shot of shotsOf(makeStoryboard(made)).filter(
          (each) => each.framing === 'full-bleed' || each.framing === 'panel',
        )) {
          for (const rect of [shot.from, shot.to])
            expect(covers(rect, shot.window), JSON.stringify(shot)).toBe(true);
        }
      }),
    );
  });

  test('keeps the whole product in sight where it is shown as a whole', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const pictures = new Map(made.product.pictures.map((each) => [each.id, each]));
        for (const shot of shotsOf(makeStoryboard(made)).filter(
          (each) => each.framing !== 'full-bleed' && each.detail === undefined,
        )) {
          const area = seenArea(shot, pictures.get(shot.pictureId)!, made.aspectRatio);
          const { subject } = pictures.get(shot.pictureId)!;
          for (const rect of [shot.from, shot.to]) {
            expect(rect.x + subject.x * rect.width, 'left').toBeGreaterThanOrEqual(area.x - 1);
            expect(rect.y + subject.y * rect.height, 'top').toBeGreaterThanOrEqual(area.y - 1);
            expect(rect.x + (subject.x + subject.width) * rect.width, 'right').toBeLessThanOrEqual(
              area.x + area.width + 1,
            );
            expect(rect.y + (subject.y + subject.height) * rect.height, 'bottom').toBeLessThanOrEqual(
              area.y + area.height + 1,
            );
          }
        }
      }),
    );
  });

  test('lets nobody speak over anybody, and lets the last word end before the clip', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const cues = makeStoryboard(made).sound.voice;
        expect(cues[0]!.startSeconds).toBeGreaterThanOrEqual(0.3);
        cues
          .slice(1)
          .forEach((cue, index) =>
            expect(cue.startSeconds).toBeGreaterThanOrEqual(cues[index]!.startSeconds + cues[index]!.seconds),
          );
        expect(cues.at(-1)!.startSeconds + cues.at(-1)!.seconds).toBeLessThanOrEqual(made.seconds);
      }),
    );
  });

  test('shows one caption at a time, each while its words are said, none on the end card', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        const { captions, scenes } = makeStoryboard(made);
        captions
          .slice(1)
          .forEach((caption, index) =>
            expect(caption.startSeconds).toBeGreaterThanOrEqual(captions[index]!.endSeconds - 1e-9),
          );
        captions.forEach((caption) =>
          expect(caption.endSeconds).toBeLessThanOrEqual(scenes.at(-1)!.startSeconds + 1e-9),
        );
      }),
    );
  });

  test('is the same document for the same inputs', () => {
    fc.assert(
      fc.property(anyInput, (made) => {
        expect(makeStoryboard(made)).toEqual(makeStoryboard(made));
      }),
      { numRuns: 20 },
    );
  });
});

test('the product is in the first frame, as a whole', () => {
  const [first] = makeStoryboard(input()).scenes;
  expect(first).toMatchObject({
    startSeconds: 0,
    transition: null,
    content: { kind: 'picture', shot: { pictureId: picture(1).id } },
  });
});

test('a picture that a line speaks of is shown when the line begins', () => {
  const made = input({ product: product([picture(1), picture(2), picture(3), picture(4)]) });
  const wanted = {
    ...made,
    script: {
      ...made.script,
      lines: made.script.lines.map((line) => (line.id === 'line-2' ? { ...line, pictureIndex: 3 } : line)),
    },
  };
  const storyboard = makeStoryboard(wanted);
  const start = storyboard.sound.voice.find((cue) => cue.lineId === 'line-2')!.startSeconds;
  const scene = storyboard.scenes.find(
    (each) => each.startSeconds <= start + 0.3 && each.endSeconds > start + 0.3,
  )!;
  expect(scene.content.shot?.pictureId).toBe(picture(4).id);
});

test('one picture alone is seen whole and close in turn', () => {
  const shots = shotsOf(
    makeStoryboard(input({ product: product([picture(1, { width: 3000, height: 3000 })]) })),
  );
  expect(new Set(shots.map((shot) => Math.round(shot.from.width))).size).toBeGreaterThan(1);
});

test('the price is shown only when asked for, formatted in the clip’s language', () => {
  expect(makeStoryboard(input()).badge).toBeNull();
  const german = input({ showPrice: true });
  expect(makeStoryboard({ ...german, script: { ...german.script, language: 'de' } }).badge).toMatchObject({
    price: '24,00\u00a0€',
    compareAtPrice: '28,00\u00a0€',
  });
});

test('the end card names shop and product and says what to do', () => {
  expect(makeStoryboard(input()).scenes.at(-1)?.content).toMatchObject({
    kind: 'endCard',
    shopName: 'Lumen & Clay',
    title: 'Stoneware Mug',
    callToAction: 'A mug that feels good, cup after cup.',
    price: null,
  });
});

test('captions carry every word of every line but the call to action, in order', () => {
  const storyboard = makeStoryboard(input());
  const said = storyboard.captions
    .map((caption) =>
      caption.words
        .map((word) => word.text + word.glue)
        .join('')
        .trim(),
    )
    .join(' ');
  expect(said).toBe(Array.from({ length: 4 }, () => 'A mug that feels good, cup after cup.').join(' '));
});

function covers(rect: Rect, window: Rect): boolean {
  return (
    rect.x <= window.x + 0.01 &&
    rect.y <= window.y + 0.01 &&
    rect.x + rect.width >= window.x + window.width - 0.01 &&
    rect.y + rect.height >= window.y + window.height - 0.01
  );
}
