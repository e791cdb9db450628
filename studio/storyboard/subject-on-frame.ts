/** Says where the product lies on the frame while a shot moves. */
import type { Box, Picture } from '#studio/product/picture.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { shownPoster } from '#studio/storyboard/posters/shown-poster.ts';
import { pathAt } from '#studio/storyboard/picture-path.ts';
import type { Rect, Shot } from '#studio/storyboard/shot.ts';
import type { AspectRatio, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** A part of the picture in fractions of it, where it lies on the frame while the picture lies at `rect`: design units. */
export const boxOnFrame = (box: Box, rect: Rect): Rect => ({
  x: rect.x + box.x * rect.width,
  y: rect.y + box.y * rect.height,
  width: box.width * rect.width,
  height: box.height * rect.height,
});

/** Where the picture may be seen: in its window, or anywhere on the frame when it stands free of its own background. */
export function seenArea(shot: Shot, picture: Picture, aspectRatio: AspectRatio): Rect {
  const frame = { x: 0, y: 0, ...FRAME_UNITS[aspectRatio] };
  return standsFree(shot, picture) ? frame : overlap(frame, shot.window);
}

/** True when the product stands on the look's background, without a picture's own around it. */
export const standsFree = (shot: Shot, picture: Picture): boolean =>
  shot.framing === 'cutout' ||
  (shot.framing === 'packshot' && picture.background !== null && shot.backdrop !== 'picture-colour');

/** What two rectangles share; without any, its width or height is 0 or less. */
export function overlap(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  };
}

/** Design units squared; 0 where there is nothing. */
export const areaOf = ({ width, height }: Rect): number => Math.max(0, width) * Math.max(0, height);

export function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/**
 * A picture on the frame: in which scene, from when, and when it is gone (the entrance of the next scene is over, or
 * another card lies on it).
 */
export type ShownScene = {
  scene: Scene;
  shot: Shot;
  picture: Picture;
  fromSeconds: number;
  untilSeconds: number;
  /** When its path ends. */
  pathSeconds: number;
};

/** The pictures that scenes show, in order; several in a scene with a layout. */
export function shownScenes(
  storyboard: Pick<Storyboard, 'scenes' | 'pictures' | 'captions' | 'showCaptions'>,
): ShownScene[] {
  const { scenes, pictures } = storyboard;
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  return scenes.flatMap((scene, index) => {
    const pathSeconds = scene.endSeconds + (scenes[index + 1]?.transition?.seconds ?? 0);
    const layout = scene.content.kind === 'picture' ? scene.content.layout : undefined;
    const poster = shownPoster(storyboard, scene);
    const elements =
      poster?.swatches !== undefined
        ? poster.swatches.map(({ shot, startSeconds }) => ({ shot, startSeconds }))
        : layout === undefined
          ? [{ shot: poster === null ? scene.content.shot : poster.shot, startSeconds: 0 }]
          : layout.elements.map(({ shot, startSeconds }) => ({ shot, startSeconds }));
    return elements.flatMap(({ shot, startSeconds }, position) => {
      const picture = shot === null ? undefined : byId.get(shot.pictureId);
      if (shot === null || picture === undefined) return [];
      const next =
        layout?.kind === 'stack' || poster?.swatches !== undefined
          ? elements[position + 1]?.startSeconds
          : undefined;
      return [
        {
          scene,
          shot,
          picture,
          fromSeconds: scene.startSeconds + startSeconds,
          untilSeconds: next === undefined ? pathSeconds : scene.startSeconds + next,
          pathSeconds,
        },
      ];
    });
  });
}

/** Of a detail, what must stay clear of words: a square around its point with this share of the frame's shorter side. */
const DETAIL_SHARE = 0.4;

/**
 * What is seen of the product at a moment, in design units: all of it, or the surroundings of the point that a
 * close view is about. Width or height is 0 or less when nothing is.
 */
export function subjectAt(shown: ShownScene, seconds: number, aspectRatio: AspectRatio): Rect {
  const { shot, picture, fromSeconds, pathSeconds } = shown;
  const time = (seconds - fromSeconds) / (pathSeconds - fromSeconds);
  const rect = pathAt(shot, time);
  const seen = seenArea(shot, picture, aspectRatio);
  const point = shot.aim?.close === true ? shot.aim.point : shot.detail;
  if (point === undefined) return overlap(boxOnFrame(picture.subject, rect), seen);
  const { width, height } = FRAME_UNITS[aspectRatio];
  const side = DETAIL_SHARE * Math.min(width, height);
  return overlap(
    {
      x: rect.x + point.x * rect.width - side / 2,
      y: rect.y + point.y * rect.height - side / 2,
      width: side,
      height: side,
    },
    seen,
  );
}

/** Everything that the product covers between two moments. A path has no bends, so its ends and middle tell. */
export function subjectBetween(
  shown: ShownScene,
  fromSeconds: number,
  toSeconds: number,
  aspectRatio: AspectRatio,
): Rect {
  const middle = (fromSeconds + toSeconds) / 2;
  return [middle, toSeconds].reduce(
    (all, seconds) => union(all, subjectAt(shown, seconds, aspectRatio)),
    subjectAt(shown, fromSeconds, aspectRatio),
  );
}
