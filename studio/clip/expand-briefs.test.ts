/** Shows how many briefs a form becomes, what they share, and in what they differ. */
import { expect, test } from 'vitest';
import { EMPTY_FORM } from '#app/contract/create-form.ts';
import { expandBriefs } from '#studio/clip/expand-briefs.ts';
import { briefSchema } from '#studio/clip/brief.ts';
import type { Upload } from '#studio/clip/ports.ts';

const BRAND = { brandColour: '#0a7d4f', font: null, logo: null };
const upload: Upload = {
  id: 'upload',
  name: 'mine.jpg',
  createdAt: new Date(0),
  picture: {
    id: 'abc',
    name: 'mine.jpg',
    alt: '',
    file: { sha256: 'a'.repeat(64), bytes: 1, mediaType: 'image/jpeg' },
    width: 1000,
    height: 1000,
    kind: 'lifestyle',
    background: null,
    subject: { x: 0, y: 0, width: 1, height: 1 },
    focus: { x: 0.5, y: 0.5 },
    palette: ['#b9705a'],
    luminance: 0.5,
    sharpness: 0.5,
    perceptualHash: '0'.repeat(16),
  },
};
const made = (change: Partial<typeof EMPTY_FORM>, uploads: readonly Upload[] = []) =>
  expandBriefs({ ...EMPTY_FORM, ...change }, uploads, BRAND);

test('both aspect ratios of a variant share everything else; variants differ in moves, music and lines', () => {
  const briefs = made({ aspectRatios: ['9:16', '16:9'], variants: 2, seed: 1, scriptSeed: 5, musicSeed: 9 });
  expect(
    briefs.map(({ aspectRatio, seed, scriptSeed, musicSeed }) => [aspectRatio, seed, scriptSeed, musicSeed]),
  ).toEqual([
    ['9:16', 1, 5, 9],
    ['16:9', 1, 5, 9],
    ['9:16', 1001, 1005, 1009],
    ['16:9', 1001, 1005, 1009],
  ]);
  const [one, two] = briefs;
  expect({ ...two, aspectRatio: '9:16' }).toEqual(one);
});

test.each([
  [
    { voiceover: 'ai', voiceId: 'anna', text: 'not said' },
    { mode: 'ai', voiceId: 'anna' },
  ],
  [
    { voiceover: 'manual', voiceId: null, text: 'Made by hand.' },
    { mode: 'manual', voiceId: null, text: 'Made by hand.' },
  ],
  [
    { voiceover: 'ai', voiceId: 'anna', hookVoiceId: 'ben', text: 'not said' },
    { mode: 'ai', voiceId: 'anna', hookVoiceId: 'ben' },
  ],
  [{ voiceover: 'none', voiceId: 'anna', text: 'not said' }, { mode: 'none' }],
] as const)('a voiceover of %j is %j', (form, voiceover) => {
  expect(made(form)[0]?.voiceover).toEqual(voiceover);
});

test('without music there is none, and without a choice of pictures all are taken', () => {
  expect(made({ music: false, pictureIds: [] })[0]).toMatchObject({ music: null, pictureIds: null });
  expect(made({ mood: 'calm', musicGainDecibels: -3, pictureIds: ['b', 'a'] })[0]).toMatchObject({
    music: { mood: 'calm', gainDecibels: -3 },
    pictureIds: ['b', 'a'],
  });
});

test('an uploaded picture is used as it was analyzed, and every brief can be read again', () => {
  const briefs = made({}, [upload]);
  expect(briefs[0]?.extraPictures).toEqual([
    {
      name: 'mine.jpg',
      alt: '',
      location: { kind: 'stored', file: upload.picture.file },
      judged: upload.picture,
    },
  ]);
  expect(briefSchema.parse(JSON.parse(JSON.stringify(briefs[0])))).toEqual(briefs[0]);
});
