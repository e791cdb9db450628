/** Draws the accents of scenes: pictures that come in larger for an instant, and a frame that lights up. */
import type { SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { sprite, type Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import type { Bitmap } from '#studio/film/surface.ts';
import { easeOut } from '#studio/shared/ease.ts';
import { openLruCache } from '#studio/shared/lru-cache.ts';
import { PUNCH_GROWTH } from '#studio/storyboard/deal-accents.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

const PUNCH_SECONDS = 0.2;
const FLASH = { seconds: 0.14, opacity: 0.6 };

/** The layers with their pictures still a little larger just after the scene began, each around the middle of where it is seen. */
export function punched(stage: Stage, scene: Scene, layers: SceneLayers, seconds: number): SceneLayers {
  if (scene.accent !== 'punch' || stage.storyboard.look.accents === false) return layers;
  const left = 1 - easeOut((seconds - scene.startSeconds) / PUNCH_SECONDS);
  if (left <= 0) return layers;
  const by = 1 + PUNCH_GROWTH * left;
  return {
    ...layers,
    // What is flat and fills its cell stays where it is.
    picture: layers.picture.map((each) => (each.opaque && each.clip === null ? each : grown(each, by))),
  };
}

function grown(each: Sprite, by: number): Sprite {
  const { box } = each;
  const seen = each.clip ?? box;
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  return {
    ...each,
    box: {
      x: middle.x + (box.x - middle.x) * by,
      y: middle.y + (box.y - middle.y) * by,
      width: box.width * by,
      height: box.height * by,
    },
  };
}

/** The light over a scene that begins with a flash, gone after a few frames. */
export function openFlash(stage: Stage): (scene: Scene, seconds: number) => Sprite[] {
  const white = openLruCache<Bitmap>(1);
  return ({ accent, startSeconds }, seconds) => {
    if (accent !== 'flash' || stage.storyboard.look.accents === false) return [];
    const left = 1 - easeOut((seconds - startSeconds) / FLASH.seconds);
    if (left <= 0) return [];
    const bitmap = white('white', () => {
      const { surface, context } = stage.surface(2, 2, true);
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 2, 2);
      return surface;
    });
    return [sprite(bitmap, stage.frame, { opaque: true, opacity: FLASH.opacity * left })];
  };
}
