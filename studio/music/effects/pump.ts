/** The breath of dance music: a gain that ducks under every kick and swells back before the next. */
import type { Score } from '#studio/music/score.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

const LOWEST_GAIN = 0.3;
const DIP_SECONDS = 0.006;

/** One gain a sample, from the kicks of the score. */
export function pumpGain(score: Score): Float32Array {
  const length = samplesIn(score.request.seconds);
  const gain = new Float32Array(length).fill(1);
  const recovery = Math.min(0.32, (60 / score.beatsPerMinute) * 0.7);
  const dip = samplesIn(DIP_SECONDS);
  const back = samplesIn(recovery);
  for (const { piece, startSeconds, velocity } of score.drums) {
    if (piece !== 'kick') continue;
    const start = samplesIn(startSeconds);
    const depth = (1 - LOWEST_GAIN) * velocity;
    for (let i = Math.max(0, start - dip); i < Math.min(length, start + back); i++) {
      const way = i < start ? (start - i) / dip : (i - start) / (recovery * SAMPLES_PER_SECOND);
      const value = 1 - depth * (1 - way * way * (3 - 2 * way));
      if (value < (gain[i] ?? 1)) gain[i] = value;
    }
  }
  return gain;
}
