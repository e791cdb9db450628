/** Plays the drum hits of a score, each piece at its position in the mix. */
import { addTone } from '#studio/music/instruments/instrument.ts';
import { drumGain, DRUM_SOUNDS } from '#studio/music/drums/drum-sounds.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import type { Score } from '#studio/music/score.ts';
import { panGains } from '#studio/music/sound.ts';
import { samplesIn } from '#studio/shared/time.ts';

/** Adds the hits to `dry` and their reverberation to `room`. */
export function playDrums(score: Score, dry: StereoSamples, room: StereoSamples): void {
  const recordings = new Map<string, Float32Array>();
  for (const [index, hit] of score.drums.entries()) {
    const sound = DRUM_SOUNDS[hit.piece];
    const take = index % sound.takes;
    const name = `${hit.piece} ${take}`;
    const recording = recordings.get(name) ?? sound.make(take);
    recordings.set(name, recording);
    const pan = panGains(sound.pan);
    const gain = drumGain(sound) * hit.velocity ** 1.4;
    const span = { start: samplesIn(hit.startSeconds), hold: recording.length, release: 0 };
    addTone(dry.left, recording, { ...span, gain: gain * pan.left });
    addTone(dry.right, recording, { ...span, gain: gain * pan.right });
    const send = gain * sound.room * score.room.drums * 2;
    if (send === 0) continue;
    addTone(room.left, recording, { ...span, gain: send * pan.left });
    addTone(room.right, recording, { ...span, gain: send * pan.right });
  }
}
