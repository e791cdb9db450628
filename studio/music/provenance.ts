/** Says where a clip's music comes from, for the file's metadata and for rights claims. */
import type { MusicRequest } from '#studio/music/music.ts';

/** English sentences that name the mood, the seed and the length in seconds, and say that no licence is needed. */
export function musicProvenance({ mood, seed, seconds }: MusicRequest): string {
  return (
    `Original music composed and synthesised for this clip by Vitrine (mood “${mood}”, seed ${seed}, ${seconds} s). ` +
    'It contains no recordings, samples or works of others, so no licence is needed to use it.'
  );
}
