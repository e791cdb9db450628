/** Plays a score: every part on its instrument, at its position, in one room, mastered. */
import { playDrums } from '#studio/music/drums/play-drums.ts';
import { playSwells } from '#studio/music/drums/play-swells.ts';
import { addEcho } from '#studio/music/effects/echo.ts';
import { master } from '#studio/music/effects/master.ts';
import { pumpGain } from '#studio/music/effects/pump.ts';
import { addRoom } from '#studio/music/effects/room.ts';
import { INSTRUMENT_SOUNDS } from '#studio/music/instruments/instruments.ts';
import type { StereoSamples } from '#studio/music/music.ts';
import type { MixSettings, Score } from '#studio/music/score.ts';
import { gainOf, panGains, silence } from '#studio/music/sound.ts';
import { samplesIn } from '#studio/shared/time.ts';

/**
 * Exactly `samplesIn(score.request.seconds)` samples a channel at 48 kHz, −16.5 LUFS, true peak under −1 dBTP,
 * the first and last samples silent. The same score gives the same samples.
 */
export function playScore(score: Score): StereoSamples {
  const samples = samplesIn(score.request.seconds);
  const mix = silence(samples);
  const room = silence(samples);
  const echo = silence(samples);
  const part = silence(samples);
  const pump = score.parts.some(({ mixSettings }) => mixSettings.pumped) ? pumpGain(score) : null;
  for (const { instrument, mixSettings, notes } of score.parts) {
    if (notes.length === 0) continue;
    part.left.fill(0);
    part.right.fill(0);
    INSTRUMENT_SOUNDS[instrument](notes, part);
    if (mixSettings.pumped && pump !== null) multiply(part, pump);
    send(part, mixSettings, { mix, room, echo });
  }
  playDrums(score, mix, room);
  playSwells(score, mix);
  addEcho(echo, mix, room, score.echoSeconds);
  addRoom(room, mix, score.room);
  master(mix);
  return mix;
}

function multiply({ left, right }: StereoSamples, gain: Float32Array): void {
  for (let i = 0; i < gain.length; i++) {
    left[i] = (left[i] ?? 0) * (gain[i] ?? 1);
    right[i] = (right[i] ?? 0) * (gain[i] ?? 1);
  }
}

function send(
  part: StereoSamples,
  mixSettings: MixSettings,
  buses: { mix: StereoSamples; room: StereoSamples; echo: StereoSamples },
): void {
  const pan = panGains(mixSettings.pan);
  const level = gainOf(mixSettings.levelDecibels);
  const targets = [
    { bus: buses.mix, gain: level },
    { bus: buses.room, gain: level * mixSettings.reverb },
    { bus: buses.echo, gain: level * mixSettings.echo },
  ];
  for (const { bus, gain } of targets) {
    if (gain === 0) continue;
    add(bus.left, part.left, gain * pan.left);
    add(bus.right, part.right, gain * pan.right);
  }
}

function add(to: Float32Array, from: Float32Array, gain: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + (from[i] ?? 0) * gain;
}
