/**
 * Prepares a recorded line for the mix: removes rumble, adds clarity, compresses, sets the loudness, fades
 * both ends.
 */
import { filter, highPass, peaking } from '#studio/shared/sound/biquad.ts';
import { limit } from '#studio/shared/sound/limiter.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

const RUMBLE = highPass({ hertz: 80, quality: 0.7 });
const PRESENCE = peaking({ hertz: 3200, quality: 0.8, gainDecibels: 2 });
/** Thresholds lie relative to the line's own loudness, so that a quiet recording is treated as a loud one is. */
const COMPRESSOR = { aboveLoudnessDecibels: -2, ratio: 2.2, attackSeconds: 0.006, releaseSeconds: 0.09 };
/**
 * Highest peak over the line's loudness before compression (which takes about 2 dB). Higher peaks go through
 * the voice's own limiter, so that they do not push the music down in the limiter of the mix.
 */
const CREST_DECIBELS = 9.5;
const EDGE_SECONDS = 0.004;
const CONTROL_SAMPLES = 16;

/** A new recording of the same length whose loudness, heard from both channels, is `lufs`. Silence stays silence. */
export function treatVoice(recording: Float32Array, lufs: number): Float32Array {
  const voice = filter(filter(recording.slice(), RUMBLE), PRESENCE);
  if (!level(voice, lufs)) return new Float32Array(recording.length);
  compress(voice, lufs + COMPRESSOR.aboveLoudnessDecibels);
  limit([voice], 10 ** ((lufs + CREST_DECIBELS) / 20));
  level(voice, lufs);
  fadeEdges(voice);
  return voice;
}

function level(voice: Float32Array, lufs: number): boolean {
  // From both speakers the same line is 3 LU louder than from one.
  const loudness = integratedLoudness([voice]) + 10 * Math.log10(2);
  if (loudness === -Infinity) return false;
  const gain = 10 ** ((lufs - loudness) / 20);
  for (let i = 0; i < voice.length; i++) voice[i] = (voice[i] ?? 0) * gain;
  return true;
}

function compress(voice: Float32Array, thresholdDecibels: number): void {
  const rise = 1 - Math.exp(-CONTROL_SAMPLES / (COMPRESSOR.attackSeconds * SAMPLES_PER_SECOND));
  const fall = 1 - Math.exp(-CONTROL_SAMPLES / (COMPRESSOR.releaseSeconds * SAMPLES_PER_SECOND));
  let energy = 0;
  let gain = 1;
  for (let start = 0; start < voice.length; start += CONTROL_SAMPLES) {
    const end = Math.min(voice.length, start + CONTROL_SAMPLES);
    let sum = 0;
    for (let i = start; i < end; i++) sum += (voice[i] ?? 0) ** 2;
    const now = (2 * sum) / (end - start);
    energy += (now - energy) * (now > energy ? rise : fall);
    const over = 10 * Math.log10(energy + 1e-12) - thresholdDecibels;
    const target = over > 0 ? 10 ** ((-over * (1 - 1 / COMPRESSOR.ratio)) / 20) : 1;
    const step = (target - gain) / (end - start);
    for (let i = start; i < end; i++) {
      gain += step;
      voice[i] = (voice[i] ?? 0) * gain;
    }
  }
}

function fadeEdges(voice: Float32Array): void {
  const count = Math.min(voice.length >> 1, Math.round(EDGE_SECONDS * SAMPLES_PER_SECOND));
  for (let i = 0; i < count; i++) {
    voice[i] = (voice[i] ?? 0) * (i / count);
    const last = voice.length - 1 - i;
    voice[last] = (voice[last] ?? 0) * (i / count);
  }
}
