/** Gives every musician a random stream of its own, so that changing one part leaves the others unchanged. */
import type { MusicRequest } from '#studio/music/music.ts';
import { randomFrom, type Random } from '#studio/shared/random.ts';

/** The repeatable stream of one purpose ("melody", "kick") in one piece of music. */
export function chanceFor(request: MusicRequest, purpose: string): Random {
  let hash =
    0x811c9dc5 ^ Math.imul((request.seed >>> 0) ^ Math.floor(request.seed / 4_294_967_296), 0x9e3779b1);
  for (const letter of `${request.mood}/${purpose}`)
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return randomFrom(hash ^ (hash >>> 15));
}
