/** Describes the origin of a clip's music, for the file's metadata and for rights claims. */
import type { MusicRequest } from '#studio/music/music.ts';

/** English sentences that name the mood and the length in seconds, and say that no license is needed. */
export function musicProvenance({ mood, seconds }: MusicRequest): string {
  return (
    `Original music composed and synthesized for this clip by Vitrine (mood “${mood}”, ${seconds} seconds). ` +
    'It contains no recordings, samples, or works of others, so no license is needed to use it.'
  );
}
