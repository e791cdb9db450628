/** Decides which scenes show several pictures at once, and which: where one alone would leave the frame empty, and for change. */
import type { BeatGrid } from '#studio/music/music.ts';
import type { Picture } from '#studio/product/picture.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import type { Page } from '#studio/storyboard/frame-shot.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import type { Look } from '#studio/storyboard/look.ts';
import { frameCell } from '#studio/storyboard/layouts/frame-cell.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import type { Layout, LayoutElement, LayoutKind, Shot } from '#studio/storyboard/storyboard.ts';
import type { Slot } from '#studio/storyboard/timeline.ts';

/** A scene before it is arranged: the shot that it would be alone. */
type Arrangeable = { shot: Shot; slot: Slot | undefined; picture: Picture | undefined };

type Surroundings = {
  pictures: readonly Picture[];
  look: Look;
  beats: BeatGrid;
  page: Page;
  /** Scenes that begin earlier stay alone: words that stand over several of them need one place. */
  fromSeconds: number;
  /** With which of the look's layouts it begins, for variants. */
  turn: number;
};

/** A shot whose window is smaller than this share of the frame leaves it empty. */
const EMPTY_BELOW = 0.7;
/** Without an empty frame to fill, every so many scenes show several pictures. */
const CHANGE_EVERY = 3;
/** Pictures that do not wait for a beat come in this long after each other. */
const SOON_SECONDS = 0.1;
/** The pictures of a layout have all come in after this share of its scene. */
const ALL_IN_SHARE = 0.6;

/** One layout a scene, or null where it stays a shot alone. No two neighbors have the same, and few pictures have none. */
export function arrangeScenes(scenes: readonly Arrangeable[], surroundings: Surroundings): (Layout | null)[] {
  const uses = new Map<string, number>();
  for (const { shot } of scenes) count(uses, shot.pictureId);
  const given = new Map<LayoutKind, number>();
  let sinceLast = 0;
  let last: LayoutKind | null = null;
  return scenes.map((scene, index) => {
    sinceLast++;
    const before = last;
    last = null;
    const wanted = isEmpty(scene.shot, surroundings) || sinceLast >= CHANGE_EVERY;
    const started = scene.slot?.startSeconds ?? 0;
    if (!wanted || scene.shot.detail !== undefined || started < surroundings.fromSeconds) return null;
    const neighbors = [scenes[index - 1], scenes[index + 1]].flatMap((each) => each?.shot.pictureId ?? []);
    const kinds = turned(surroundings.look.layouts, surroundings.turn)
      .filter((kind) => kind !== before)
      .sort((a, b) => (given.get(a) ?? 0) - (given.get(b) ?? 0));
    for (const kind of kinds) {
      const layout = arrange(kind, scene, surroundings, { uses, neighbors });
      if (layout === null) continue;
      for (const { shot } of layout.elements.slice(1)) count(uses, shot.pictureId);
      count(given, kind);
      [sinceLast, last] = [0, kind];
      return layout;
    }
    return null;
  });
}

/** The layout with the scene's own picture first, or null where the scene is too short or pictures do not fit. */
function arrange(
  kind: LayoutKind,
  { picture, slot }: Arrangeable,
  { pictures, look, beats, page }: Surroundings,
  { uses, neighbors }: { uses: ReadonlyMap<string, number>; neighbors: readonly string[] },
): Layout | null {
  const { minSeconds, onBeats, places } = LAYOUTS[kind];
  if (picture === undefined || slot === undefined) return null;
  const seconds = slot.endSeconds - slot.startSeconds;
  if (seconds < minSeconds) return null;
  const cost = ({ id }: Picture): number => (uses.get(id) ?? 0) + (neighbors.includes(id) ? 0.5 : 0);
  const others = pictures.filter(({ id }) => id !== picture.id).sort((a, b) => cost(a) - cost(b));
  const starts = startsOf(places[page.aspectRatio].length, slot, onBeats ? beats.beatSeconds : []);
  const elements: LayoutElement[] = [];
  const taken = new Set<string>();
  for (const [index, { window, stands, ...place }] of places[page.aspectRatio].entries()) {
    const fitting = (index === 0 ? [picture] : others)
      .filter(({ id }) => !taken.has(id))
      .flatMap((each) => frameCell(each, { window, stands }, look) ?? [])[0];
    if (fitting === undefined) return null;
    taken.add(fitting.pictureId);
    elements.push({ shot: fitting, startSeconds: starts[index] ?? 0, ...place });
  }
  return { kind, elements };
}

/** When each picture comes in, in seconds after the scene's start: on these beats where there are enough, else soon. */
function startsOf(pictures: number, slot: Slot, beatSeconds: readonly number[]): number[] {
  const seconds = slot.endSeconds - slot.startSeconds;
  const beats = beatSeconds
    .map((beat) => beat - slot.startSeconds)
    .filter((beat) => beat > 0.1 && beat <= ALL_IN_SHARE * seconds);
  return Array.from({ length: pictures }, (_, index) =>
    snapToFrame(beats.length >= pictures - 1 ? (beats[index - 1] ?? 0) : index * SOON_SECONDS),
  );
}

/** True when the shot leaves much of the frame to the look's ground. */
function isEmpty({ window, framing }: Shot, { page }: Surroundings): boolean {
  const { width, height } = FRAME_UNITS[page.aspectRatio];
  return framing === 'panel' || window.width * window.height < EMPTY_BELOW * width * height;
}

const turned = <T>(values: readonly T[], by: number): T[] => [
  ...values.slice(by % values.length),
  ...values.slice(0, by % values.length),
];

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
