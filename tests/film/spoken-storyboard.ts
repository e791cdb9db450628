/** A storyboard with a voice and music, for tests of edits: a golden film whose lines are spoken. */
import { readFileSync } from 'node:fs';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A reference to a sound file that is stored nowhere: its hash spells the name. */
export const fileRef = (name: string) => ({
  sha256: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
  bytes: 10,
  mediaType: 'audio/wav',
});

/**
 * A golden storyboard with a recording for each of its lines, timed by its captions; the recordings are
 * stored nowhere.
 */
export function spokenStoryboard(name = 'gallery-en'): Storyboard {
  const golden = readStoryboard(
    JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')),
  );
  const ids = [...new Set(golden.captions.map(({ lineId }) => lineId))];
  const spoken = ids.map((lineId) => {
    const words = golden.captions
      .filter((caption) => caption.lineId === lineId)
      .flatMap((caption) => caption.words);
    const startSeconds = words[0]?.startSeconds ?? 0;
    return {
      lineId,
      recording: fileRef(lineId),
      startSeconds,
      seconds: (words.at(-1)?.endSeconds ?? 1) - startSeconds,
    };
  });
  const callToAction = {
    lineId: 'call',
    recording: fileRef('call'),
    startSeconds: (golden.scenes.at(-1)?.startSeconds ?? 12) + 0.4,
    seconds: 1.5,
  };
  const voice = [...spoken, callToAction];
  return readStoryboard({
    ...golden,
    sound: {
      ...golden.sound,
      voice,
      music: { order: { seed: 3, mood: 'calm', seconds: golden.seconds }, gainDecibels: 0 },
      ducking: duckMusic(voice, golden.seconds),
    },
  });
}
