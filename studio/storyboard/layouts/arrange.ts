/** Makes the layout of one scene: which pictures it shows, where, and when each comes in. */
import type { BeatGrid } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import type { Page } from '#studio/storyboard/frame-shot.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { frameCell } from '#studio/storyboard/layouts/frame-cell.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import type { Layout, LayoutElement, LayoutKind } from '#studio/storyboard/storyboard.ts';

/** What a layout is made of besides its scene. */
export type ArrangeInput = {
  pictures: readonly Picture[];
  look: Look;
  beats: BeatGrid;
  page: Page;
  /** Which of the other pictures come first: those that cost least, the first where several do. */
  costOf: (picture: Picture) => number;
};

/** Pictures that do not wait for a beat come in this long after each other. */
const SOON_SECONDS = 0.06;
/** The pictures of a layout have all come in after this share of its scene. */
const ALL_IN_SHARE = 0.6;

/** The layout with the scene's own picture first, or null where pictures do not fit. */
export function arrange(
  kind: LayoutKind,
  scene: { picture: Picture; startSeconds: number; endSeconds: number },
  { pictures, look, beats, page, costOf }: ArrangeInput,
): Layout | null {
  const { onBeats, places } = LAYOUTS[kind];
  const { picture } = scene;
  // On a dark ground under one light, cells of white paper would be all that is seen.
  const standsInCell = ({ kind: shown }: Picture): boolean =>
    look.palette.textOnAlternate || shown === 'lifestyle';
  const others = pictures.filter(({ id }) => id !== picture.id).sort((a, b) => costOf(a) - costOf(b));
  const starts = startsOf(places[page.aspectRatio].length, scene, onBeats ? beats.beatSeconds : []);
  const elements: LayoutElement[] = [];
  const taken = new Set<string>();
  for (const [index, { window, stands, ...place }] of places[page.aspectRatio].entries()) {
    const fitting = (index === 0 ? [picture] : others)
      .filter((each) => !taken.has(each.id) && standsInCell(each))
      .flatMap((each) => frameCell(each, { window, stands }, look) ?? [])[0];
    if (fitting === undefined) return null;
    taken.add(fitting.pictureId);
    elements.push({ shot: fitting, startSeconds: starts[index] ?? 0, ...place });
  }
  return { kind, elements };
}

/** When each picture comes in, in seconds after the scene's start: on these beats where there are enough, else soon. */
function startsOf(
  pictures: number,
  { startSeconds, endSeconds }: { startSeconds: number; endSeconds: number },
  beatSeconds: readonly number[],
): number[] {
  const seconds = endSeconds - startSeconds;
  const beats = beatSeconds
    .map((beat) => beat - startSeconds)
    .filter((beat) => beat > 0.1 && beat <= ALL_IN_SHARE * seconds);
  return Array.from({ length: pictures }, (_, index) =>
    snapToFrame(beats.length >= pictures - 1 ? (beats[index - 1] ?? 0) : index * SOON_SECONDS),
  );
}
