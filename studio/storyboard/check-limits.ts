/** Checks that a storyboard which a page or a program sends is no larger than the clip of a person can be. */
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Far more than thirty seconds hold: manual editing never reaches them. Texts in characters, positions in
 * design units, gains in decibels.
 */
const LIMITS = {
  scenes: 60,
  captions: 200,
  captionWords: 40,
  /** As much as a line of the editor takes: an address, say, is one word. */
  wordCharacters: 400,
  idCharacters: 100,
  textCharacters: 400,
  priceCharacters: 60,
  pictures: 300,
  footage: 60,
  footageFrames: 1800,
  spokenLines: 100,
  spokenCharacters: 1000,
  pronunciations: 500,
  gainChanges: 2000,
  effects: 200,
  coordinate: 50_000,
  gain: 100,
} as const;

/** BAD_INPUT names the first part that is beyond its limit, and the limit. */
export function checkLimits(storyboard: Storyboard): Result<void, AppError> {
  for (const [field, value, most, unit] of measuresOf(storyboard))
    if (!(value <= most))
      return err(
        new AppError('BAD_INPUT', {
          field,
          reason: `it can have up to ${most} ${unit}. It has ${Math.ceil(value)}.`,
        }),
      );
  return ok(undefined);
}

type Measure = [field: string, value: number, most: number, unit: string];

function* measuresOf(storyboard: Storyboard): Generator<Measure> {
  const { scenes, captions, pictures, footage = [], badge, sound, title, shopName, seconds } = storyboard;
  yield ['The clip', scenes.length, LIMITS.scenes, 'scenes'];
  yield ['The clip', captions.length, LIMITS.captions, 'captions'];
  yield ['The clip', pictures.length, LIMITS.pictures, 'images'];
  yield ['The clip', footage.length, LIMITS.footage, 'video clips'];
  yield ['The clip', sound.voice.length, LIMITS.spokenLines, 'spoken lines'];
  yield ['The music', sound.ducking.length, LIMITS.gainChanges, 'volume changes'];
  yield text('The title', title);
  yield text('The shop name', shopName);
  for (const scene of scenes) yield* ofScene(scene, seconds);
  for (const { id, lineId, words, endSeconds } of captions) {
    yield* ids([id, lineId]);
    yield ['A caption', endSeconds, seconds + 1, 'seconds'];
    yield ['A caption', words.length, LIMITS.captionWords, 'words'];
    for (const { text, glue } of words)
      yield ['A word of a caption', text.length + glue.length, LIMITS.wordCharacters, 'characters'];
  }
  for (const { id, frames } of footage) {
    yield* ids([id]);
    yield ['A video clip', frames.length, LIMITS.footageFrames, 'frames'];
  }
  if (badge !== null)
    for (const price of [badge.price, badge.compareAtPrice ?? ''])
      yield ['The price', price.length, LIMITS.priceCharacters, 'characters'];
  yield* ofSound(storyboard);
}

function* ofScene({ id, content, transition, endSeconds }: Scene, seconds: number): Generator<Measure> {
  yield* ids([id]);
  yield ['A scene', endSeconds, seconds + 1, 'seconds'];
  yield ['A transition', transition?.seconds ?? 0, seconds, 'seconds'];
  const { shot } = content;
  for (const coordinate of shot === null ? [] : [shot.window, shot.from, shot.to])
    yield ['A position in a scene', farthest(coordinate), LIMITS.coordinate, 'units'];
  if (content.kind !== 'endCard') return;
  for (const each of [content.shopName, content.title, content.callToAction])
    yield text('The end card', each);
  yield ['The price', content.price?.length ?? 0, LIMITS.priceCharacters, 'characters'];
}

function* ofSound({ sound, seconds }: Storyboard): Generator<Measure> {
  for (const { lineId, text: said = '', startSeconds } of sound.voice) {
    yield* ids([lineId]);
    yield ['A spoken line', startSeconds, seconds + 1, 'seconds'];
    yield ['A spoken line', said.length, LIMITS.spokenCharacters, 'characters'];
  }
  yield ['The sound', sound.effects?.length ?? 0, LIMITS.effects, 'effects'];
  const pronunciations = Object.entries(sound.voiceover?.pronunciations ?? {});
  yield ['The voiceover', pronunciations.length, LIMITS.pronunciations, 'pronunciations'];
  for (const pair of pronunciations)
    for (const each of pair) yield ['A pronunciation', each.length, LIMITS.wordCharacters, 'characters'];
  for (const gain of [
    sound.music?.gainDecibels ?? 0,
    sound.targetLufs,
    sound.maximumTruePeakDbtp,
    ...sound.ducking.map(({ gainDecibels }) => gainDecibels),
    ...(sound.effects ?? []).map(({ gainDecibels }) => gainDecibels),
  ])
    yield ['The loudness', Math.abs(gain), LIMITS.gain, 'decibels'];
}

const text = (field: string, value: string): Measure => [
  field,
  value.length,
  LIMITS.textCharacters,
  'characters',
];

function* ids(of: readonly string[]): Generator<Measure> {
  for (const id of of) yield ['An ID', id.length, LIMITS.idCharacters, 'characters'];
}

const farthest = ({ x, y, width, height }: Rect): number => Math.max(Math.abs(x), Math.abs(y), width, height);
