/** Tests that what the studio makes is within the limits, and that other documents are refused with the limit named. */
import { expect, test } from 'vitest';
import { checkLimits } from '#studio/storyboard/check-limits.ts';
import { ASPECT_RATIOS, LOOK_IDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { SAMPLE_TEXTS } from '#tests/film/sample-texts.ts';

test('what the studio makes is within the limits, in every look, shape and language', () => {
  for (const lookId of LOOK_IDS)
    for (const aspectRatio of ASPECT_RATIOS)
      for (const language of Object.keys(SAMPLE_TEXTS))
        expect(checkLimits(sampleStoryboard({ lookId, aspectRatio, language })), language).toMatchObject({
          ok: true,
        });
});

const made = sampleStoryboard();
const [scene] = made.scenes;
const [caption] = made.captions;
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const [word] = caption!.words;

test.each<[string, Partial<Storyboard>, string]>([
  [
    'a word of a million letters',
    { captions: [{ ...caption!, words: [{ ...word!, text: 'a'.repeat(1e6) }] }] },
    'A word of a caption: it can have up to 400 characters. It has',
  ],
  [
    'a caption of 14,000 words',
    { captions: [{ ...caption!, words: times(14_000, word!) }] },
    'A caption: it can have up to 40 words. It has 14000.',
  ],
  ['2,500 scenes', { scenes: times(2500, scene!) }, 'The clip: it can have up to 60 scenes. It has 2500.'],
  ['many captions', { captions: times(201, caption!) }, 'The clip: it can have up to 200 captions'],
  ['a long title', { title: 'a'.repeat(401) }, 'The title: it can have up to 400 characters'],
  [
    'a long price',
    { badge: { price: '9'.repeat(61), compareAtPrice: null, startSeconds: 0, endSeconds: 1 } },
    'The price: it can have up to 60 characters',
  ],
  ['many pictures', { pictures: times(301, made.pictures[0]!) }, 'The clip: it can have up to 300 images'],
  ['a scene that ends in an hour', { scenes: [{ ...scene!, endSeconds: 3600 }] }, 'A scene: it can have'],
  [
    'a long name of a part',
    { scenes: [{ ...scene!, id: 'a'.repeat(101) }] },
    'An ID: it can have up to 100 characters',
  ],
  [
    'a loudness beyond hearing',
    { sound: { ...made.sound, targetLufs: -1e9 } },
    'The loudness: it can have up to 100 decibels',
  ],
  [
    'many changes of loudness',
    { sound: { ...made.sound, ducking: times(2001, { seconds: 0, gainDecibels: 0 }) } },
    'The music: it can have up to 2000 volume changes',
  ],
  [
    'long things to say',
    {
      sound: { ...made.sound, voiceover: { voiceId: null, rate: 1, pronunciations: { a: 'b'.repeat(401) } } },
    },
    'A pronunciation: it can have up to 400 characters',
  ],
])('%s is refused by name', (_what, change, said) => {
  const checked = checkLimits({ ...made, ...change });
  expect(checked.ok ? '' : checked.error.message).toContain(said);
});

test('a position far beyond the frame is refused', () => {
  const far = { x: 0, y: 0, width: 1e300, height: 1 };
  const scenes = made.scenes.map((each) =>
    each.content.kind === 'picture'
      ? { ...each, content: { ...each.content, shot: { ...each.content.shot, to: far } } }
      : each,
  );
  expect(checkLimits({ ...made, scenes })).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
});
