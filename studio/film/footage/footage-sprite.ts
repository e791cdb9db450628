/** Draws footage where a scene would show its picture. */
import { coverBox } from '#studio/film/footage/fit-frame.ts';
import { footageFrameAt, footageOf } from '#studio/film/footage/footage-plan.ts';
import { sprite, type PixelBox, type Sprite } from '#studio/film/sprite.ts';
import { pixelRect, type Stage } from '#studio/film/stage.ts';
import type { Scene } from '#studio/storyboard/storyboard.ts';

/**
 * The frame of the scene's footage at a moment of the clip, covering the picture's rectangle `whole` (pixels)
 * and seen in the shot's window; null when the scene shows a still picture, or its source is not there.
 */
export function footageSprite(stage: Stage, scene: Scene, seconds: number, whole: PixelBox): Sprite | null {
  const { shot } = scene.content;
  const footage = footageOf(stage.storyboard, scene);
  const source = footage === null ? undefined : stage.footage.get(footage.id);
  if (shot === null || footage === null || source === undefined) return null;
  const bitmap = source.at(footageFrameAt(footage, scene, seconds));
  return sprite(bitmap, coverBox(bitmap, whole), { opaque: true, clip: pixelRect(stage, shot.window) });
}
