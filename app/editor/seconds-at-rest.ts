/** Says at which moment a scene shows all that it has. */
import type { Scene } from '#studio/storyboard/storyboard.ts';

/** A little longer than a picture of a layout takes to come in. */
const COMES_IN_SECONDS = 0.3;
/** Words of a poster come in one after another, and a price replaces the one before. */
const WORDS_IN_SECONDS = 0.9;
const PAST_SECONDS = 0.1;

/** In seconds of the clip: the scene stands alone, and every picture of its layout is in its place. */
export function secondsAtRest({
  startSeconds,
  endSeconds,
  transition,
  content,
}: Pick<Scene, 'startSeconds' | 'endSeconds' | 'transition' | 'content'>): number {
  const elements = content.kind === 'picture' ? (content.layout?.elements ?? []) : [];
  const pictures = elements.map((element) => element.startSeconds + COMES_IN_SECONDS);
  if (content.kind === 'picture' && content.poster !== undefined) pictures.push(WORDS_IN_SECONDS);
  const entrance = (transition?.seconds ?? 0) + PAST_SECONDS;
  return Math.min(startSeconds + Math.max(entrance, ...pictures), endSeconds);
}
