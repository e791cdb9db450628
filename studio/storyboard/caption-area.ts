/** Says where a caption stands on the frame: where direction put it, else where its look has captions. */
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { wordsArea } from '#studio/storyboard/posters/posters.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import type { LookLayout } from '#studio/storyboard/look.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { AspectRatio, Caption, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** A caption's area counts as over a picture when one fills the frame for more than this share of its time. */
const FILLED_SHARE = 0.4;

/** The scenes that are seen while the caption is on, the one that is just leaving included. */
export const scenesUnder = (
  { scenes }: Pick<Storyboard, 'scenes'>,
  { startSeconds, endSeconds }: Pick<Caption, 'startSeconds' | 'endSeconds'>,
): Scene[] =>
  scenes.filter(
    (scene, index) =>
      scene.startSeconds < endSeconds &&
      scene.endSeconds + (scenes[index + 1]?.transition?.seconds ?? 0) > startSeconds,
  );

/** True when the shot's window is the whole frame. */
export function fillsFrame({ window }: Shot, aspectRatio: AspectRatio): boolean {
  const { width, height } = FRAME_UNITS[aspectRatio];
  return window.width >= width - 0.5 && window.height >= height - 0.5;
}

/** Whether a picture fills the frame for most of the time that the caption is on. */
export function standsOverPicture(
  storyboard: Pick<Storyboard, 'scenes' | 'aspectRatio'>,
  caption: Pick<Caption, 'startSeconds' | 'endSeconds'>,
): boolean {
  const filledSeconds = scenesUnder(storyboard, caption)
    .filter(({ content }) => content.shot !== null && fillsFrame(content.shot, storyboard.aspectRatio))
    .reduce(
      (sum, scene) =>
        sum +
        Math.min(scene.endSeconds, caption.endSeconds) -
        Math.max(scene.startSeconds, caption.startSeconds),
      0,
    );
  return filledSeconds > FILLED_SHARE * (caption.endSeconds - caption.startSeconds);
}

/** The area for a caption where nothing was placed, in design units: its layout's, else the look's. */
export function lookArea(
  storyboard: Pick<Storyboard, 'scenes' | 'aspectRatio' | 'direction' | 'captions' | 'showCaptions'>,
  layout: LookLayout,
  caption: Pick<Caption, 'startSeconds' | 'endSeconds' | 'style'>,
): Rect {
  const middle = (caption.startSeconds + caption.endSeconds) / 2;
  const scene = storyboard.scenes.findLast(({ startSeconds }) => startSeconds <= middle);
  const poster = scene === undefined ? null : shownPoster(storyboard, scene);
  if (poster !== null) return wordsArea(poster, storyboard);
  const kind = scene?.content.kind === 'picture' ? scene.content.layout?.kind : undefined;
  const words = kind === undefined ? undefined : LAYOUTS[kind].words?.[storyboard.aspectRatio];
  if (words !== undefined) return words;
  const over = kind !== undefined || standsOverPicture(storyboard, caption);
  return over ? layout.captions.overPicture : layout.captions[caption.style];
}
