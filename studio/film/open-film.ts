/** Opens a storyboard as a film that can draw any of its frames, in any order, with the same pixels every time. */
import { changedRegions } from '#studio/film/changed-regions.ts';
import type { Film, FilmInput } from '#studio/film/film.ts';
import { openFrames } from '#studio/film/open-frames.ts';
import { openFootagePlan } from '#studio/film/footage/footage-plan.ts';
import { paint } from '#studio/film/paint.ts';
import type { Sprite } from '#studio/film/sprite.ts';
import { openStage } from '#studio/film/stage.ts';
import { contextOf, type Surface } from '#studio/film/surface.ts';
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';

/** The surfaces that frames are drawn on must be opaque: `getContext('2d', { alpha: false })`. */
export function openFilm(input: FilmInput): Film {
  const stage = openStage(input);
  const { frame: page } = stage;
  const spritesAt = openFrames(stage);
  const footage = openFootagePlan(input.storyboard, stage.footage);
  // The sprites of a frame depend on nothing but the frame; the last list is kept because `advance` asks for it again.
  let last: { frame: number; sprites: Sprite[] } | null = null;
  const at = (frame: number): Sprite[] => {
    // Bitmaps of footage are released when the cache is full, so lists that hold them are not kept.
    if (footage.isNeeded) return spritesAt(secondsAtFrame(frame));
    if (last?.frame !== frame) last = { frame, sprites: spritesAt(secondsAtFrame(frame)) };
    return last.sprites;
  };
  const changes = (previousFrame: number, frame: number) => {
    const before = at(previousFrame);
    return changedRegions(before, at(frame), page);
  };
  return {
    width: page.width,
    height: page.height,
    frames: framesIn(input.storyboard.seconds),
    hasFootage: footage.isNeeded,
    prepare: (fromFrame, toFrame) => footage.prepare(fromFrame, toFrame),
    sprites: at,
    changes,
    draw(surface: Surface, frame: number) {
      paint(contextOf(surface, true), at(frame), page);
    },
    advance(surface: Surface, previousFrame: number, frame: number) {
      const regions = changes(previousFrame, frame);
      const sprites = at(frame);
      const context = contextOf(surface, true);
      for (const region of regions) paint(context, sprites, region);
      return regions;
    },
  };
}
