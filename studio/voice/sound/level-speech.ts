/** Brings every recording to the same loudness, so that no line of a script is louder than its neighbor. */
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';

/** Quiet enough that peaks of speech, 14 to 18 dB higher, are not clipped; the mix sets the final loudness. */
export const LINE_LUFS = -21;
const HIGHEST_PEAK = 10 ** (-1 / 20);
/** Above this level peaks are bent instead of cut. */
const KNEE = 0.7;

/** A new array at `LINE_LUFS`, mono at 48 kHz; its few highest peaks are rounded off rather than clipped. */
export function levelSpeech(samples: Float32Array): Float32Array {
  const gain = 10 ** ((LINE_LUFS - integratedLoudness([samples])) / 20);
  return samples.map((sample) => roundOff(sample * gain));
}

function roundOff(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  const headroom = HIGHEST_PEAK - KNEE;
  return Math.sign(sample) * (KNEE + headroom * Math.tanh((size - KNEE) / headroom));
}
