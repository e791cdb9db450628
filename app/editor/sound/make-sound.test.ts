/** Tests that the page makes the sound that the worker makes. */
import { expect, test } from 'vitest';
import { mixSound } from '#studio/film/sound/mix-sound.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import { playScore } from '#studio/music/play-score.ts';
import { decodeWav, encodeWav } from '#studio/shared/samples.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { makeSound } from './make-sound.ts';

test('recordings and music are mixed sample for sample as in an export', () => {
  const { sound, seconds } = spokenStoryboard();
  const wav = encodeWav([Float32Array.from({ length: 48_000 }, (_, at) => 0.3 * Math.sin(at / 20))], 48_000);
  const recordings = new Map(sound.voice.map(({ recording }) => [recording.sha256, wav]));
  const voices = new Map([...recordings].map(([sha256, bytes]) => [sha256, decodeWav(bytes).channels[0]!]));
  const expected = mixSound({
    plan: sound,
    seconds,
    recordings: voices,
    music: playScore(composeMusic(sound.music!.order)),
  }).samples;
  expect(makeSound({ plan: sound, seconds, recordings })).toEqual(expected);
  expect(
    makeSound({ plan: { ...sound, music: null, voice: [] }, seconds, recordings }).left.every(
      (sample) => sample === 0,
    ),
  ).toBe(true);
});
