/** Strengthens the beginnings of scenes: on the first beats of bars in lively looks, at the price and the end card in all. */
import type { BeatGrid } from '#studio/music/music.ts';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import { isLively, type Look } from '#studio/storyboard/look.ts';
import type { Rect } from '#studio/storyboard/shot.ts';
import type { Scene, SceneAccent, Storyboard } from '#studio/storyboard/storyboard.ts';
import { boxOnFrame, shownScenes, type ShownScene } from '#studio/storyboard/subject-on-frame.ts';

/** How much larger pictures are in the first instant of a punch. */
export const PUNCH_GROWTH = 0.06;
/** A cut within so many frames of a bar's first beat is on it. */
const ON_BAR_FRAMES = 1.5;
/** Not every bar: accents that always come are none. */
const MIN_BETWEEN_SECONDS = 1.8;

/** The scenes with their accents. A product that a punch would cut for an instant has none. */
export function dealAccents(storyboard: Storyboard, look: Look, beats: BeatGrid): Scene[] {
  const shown = shownScenes(storyboard);
  let last = Number.NEGATIVE_INFINITY;
  return storyboard.scenes.map((scene, index) => {
    const accent = index === 0 ? null : accentOf(scene, look, beats);
    const isSoon = scene.startSeconds - last < MIN_BETWEEN_SECONDS;
    if (accent === null || isSoon) return scene;
    if (accent === 'punch' && !shown.filter((each) => each.scene === scene).every(hasRoom)) return scene;
    last = scene.startSeconds;
    return { ...scene, accent };
  });
}

function accentOf(
  { startSeconds, transition, content }: Scene,
  look: Look,
  { barSeconds }: BeatGrid,
): SceneAccent | null {
  if (transition !== null && transition.seconds > 0) return null;
  const isMoment = content.kind === 'endCard' || content.poster?.kind === 'price';
  if (isMoment) return isLively(look) ? 'flash' : 'punch';
  const isOnBar = barSeconds.some((bar) => Math.abs(bar - startSeconds) * FRAMES_PER_SECOND <= ON_BAR_FRAMES);
  return isLively(look) && isOnBar ? 'punch' : null;
}

/** Whether the product stays whole in the first instant; a close view is cut anyway. */
function hasRoom({ shot, picture }: ShownScene): boolean {
  if (shot.detail !== undefined || shot.framing === 'cutout') return true;
  const { window } = shot;
  const product = boxOnFrame(picture.subject, shot.from);
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  const grown: Rect = {
    x: middle.x + (product.x - middle.x) * (1 + PUNCH_GROWTH),
    y: middle.y + (product.y - middle.y) * (1 + PUNCH_GROWTH),
    width: product.width * (1 + PUNCH_GROWTH),
    height: product.height * (1 + PUNCH_GROWTH),
  };
  return (
    grown.x >= window.x &&
    grown.y >= window.y &&
    grown.x + grown.width <= window.x + window.width &&
    grown.y + grown.height <= window.y + window.height
  );
}
