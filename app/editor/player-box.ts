/** The element that a player fills: its shape, and all of the screen or its place in the page. */
import type { CSSProperties } from 'react';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

/** The box of a film; `--shape` is its width over its height. */
export function shapeOf({
  aspectRatio,
}: {
  aspectRatio: AspectRatio;
}): CSSProperties & Record<'--shape', number> {
  const { width, height } = FRAME_UNITS[aspectRatio];
  return { aspectRatio: `${width} / ${height}`, '--shape': width / height };
}

/** Shows the element alone on the screen, or the page again. */
export function toggleFullScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement === null) void element?.requestFullscreen();
  else void document.exitFullscreen();
}
