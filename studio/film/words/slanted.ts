/** Turns what stands on a poster as the look's posters are turned. */
import type { PixelRect } from '#studio/film/film.ts';
import { turned, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import { factsArea } from '#studio/storyboard/posters/posters.ts';
import type { Poster } from '#studio/storyboard/storyboard.ts';

/** What of an area, in pixels, words may take that are turned with the look's posters and stay inside it. */
export function slantedArea({ look }: Stage, area: PixelRect): PixelRect {
  const { slantDegrees = 0 } = look.posters;
  if (slantDegrees === 0) return area;
  const { cos, sin } = turned(Math.abs(slantDegrees));
  const width = Math.floor(area.width - sin * area.height);
  const height = Math.floor((area.height - sin * width) / cos);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/**
 * The sprite turned with its neighbors around the middle of the poster's words, so that they stay in line. Level where the
 * look's posters are, and from right to left, where a rising line would fall.
 */
export function slanted(stage: Stage, poster: Poster, each: Sprite): Sprite {
  const { slantDegrees = 0 } = stage.look.posters;
  if (slantDegrees === 0) return each;
  const area = pixelRect(stage, factsArea(poster, stage.storyboard));
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const { cos, sin } = turned(slantDegrees);
  const { box } = each;
  const [x, y] = [box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y];
  return {
    ...each,
    // What came in behind a mask does not turn with it: it is shown whole.
    clip: null,
    box: {
      ...box,
      x: middle.x + cos * x - sin * y - box.width / 2,
      y: middle.y + sin * x + cos * y - box.height / 2,
    },
    turnDegrees: each.turnDegrees + slantDegrees,
  };
}
