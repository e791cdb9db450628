/** Lists the sprites of the frame at any moment: a pure function of the storyboard and the time. */
import { openFlash, punched } from '#studio/film/scene/accents.ts';
import { drawEdgeShadow } from '#studio/film/scene/edge-shadow.ts';
import { openScenes } from '#studio/film/scene/open-scenes.ts';
import { pageOf, type SceneLayers } from '#studio/film/scene/scene-layers.ts';
import { transition } from '#studio/film/scene/transitions.ts';
import type { Sprite } from '#studio/film/sprite.ts';
import type { Stage } from '#studio/film/stage.ts';
import { openBadge } from '#studio/film/words/open-badge.ts';
import { openCaptions } from '#studio/film/words/open-captions.ts';
import { openEndCard } from '#studio/film/words/open-end-card.ts';

/**
 * The sprites of the frame at a time in seconds, bottom first. What they show is drawn when it is first
 * needed, and kept.
 */
export function openFrames(stage: Stage): (seconds: number) => Sprite[] {
  const { scenes, direction } = stage.storyboard;
  const sceneAt = openScenes(stage);
  const endCard = openEndCard(stage);
  const badge = openBadge(stage);
  const captions = openCaptions(stage);
  const edgeShadow = drawEdgeShadow(stage);
  const flashAt = openFlash(stage);

  const layersOf = (index: number, seconds: number): SceneLayers | null => {
    const scene = scenes[index];
    if (scene === undefined) return null;
    const untilSeconds = scene.endSeconds + (scenes[index + 1]?.transition?.seconds ?? 0);
    const layers = punched(stage, scene, sceneAt(scene, seconds, untilSeconds), seconds);
    return scene.content.kind === 'endCard'
      ? { ...layers, over: [...layers.over, ...endCard(scene, scene.content, seconds)] }
      : layers;
  };

  return (seconds) => {
    const index = Math.max(
      0,
      scenes.findLastIndex((scene) => seconds >= scene.startSeconds),
    );
    const incoming = layersOf(index, seconds);
    if (incoming === null) return [];
    const scene = scenes[index];
    const entrance = scene?.transition ?? null;
    const progress =
      scene === undefined || entrance === null || entrance.seconds === 0
        ? 1
        : (seconds - scene.startSeconds) / entrance.seconds;
    const outgoing = progress < 1 ? layersOf(index - 1, seconds) : null;
    const picture =
      outgoing === null || entrance === null
        ? pageOf(incoming)
        : transition(entrance.kind, {
            outgoing,
            incoming,
            frame: stage.frame,
            progress,
            direction,
            axis: slideAxis(stage),
            edgeShadow,
          });
    const flash = scene === undefined ? [] : flashAt(scene, seconds);
    return [...picture, ...flash, ...badge(seconds), ...captions(seconds)];
  };
}

/**
 * Words below the picture: pages slide sideways. Words beside it: they slide up. Either way pictures do not
 * run under the words.
 */
function slideAxis({ layout: { captions, windows } }: Stage): 'sideways' | 'upright' {
  const { line } = captions;
  return line.x + line.width <= windows.panel.x || line.x >= windows.panel.x + windows.panel.width
    ? 'upright'
    : 'sideways';
}
