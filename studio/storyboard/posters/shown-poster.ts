/** Says which scenes are posters: what was directed to be one stays a picture while there are no words for it. */
import type { Caption, Poster, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Words must be seen with a scene for this long to be its words. */
export const MIN_TOGETHER_SECONDS = 0.25;

/** The scene's poster, or null where it shows pictures. */
export function shownPoster(
  { captions, showCaptions }: Pick<Storyboard, 'captions' | 'showCaptions'>,
  scene: Scene,
): Poster | null {
  const { poster } = scene.content;
  if (poster === undefined) return null;
  // A price and an end card have words of their own.
  if (poster.kind === 'price' || scene.content.kind === 'endCard') return poster;
  return showCaptions && captions.some((caption) => isTogether(caption, scene)) ? poster : null;
}

/** Whether the caption is seen with the scene for long enough to belong to it. */
export const isTogether = (
  caption: Pick<Caption, 'startSeconds' | 'endSeconds'>,
  { startSeconds, endSeconds }: Pick<Scene, 'startSeconds' | 'endSeconds'>,
): boolean =>
  Math.min(caption.endSeconds, endSeconds) - Math.max(caption.startSeconds, startSeconds) >=
  Math.min(MIN_TOGETHER_SECONDS, caption.endSeconds - caption.startSeconds);
