/** Decides which scenes show several pictures at once, and which: where one alone would leave the frame empty, and for change. */
import type { Picture } from '#studio/product/picture.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { arrange, type ArrangeInput } from '#studio/storyboard/layouts/arrange.ts';
import type { Shot } from '#studio/storyboard/shot.ts';
import type { Layout, LayoutKind } from '#studio/storyboard/storyboard.ts';
import type { Slot } from '#studio/storyboard/timeline.ts';

/** A scene before it is arranged: the shot that it would be alone. */
type Arrangeable = { shot: Shot; slot: Slot | undefined; picture: Picture | undefined };

type Surroundings = Omit<ArrangeInput, 'costOf'> & {
  /** Scenes that begin earlier stay alone: words that stand over several of them need one place. */
  fromSeconds: number;
  /** With which of the look's layouts it begins, for variants. */
  turn: number;
};

/** A shot whose window is smaller than this share of the frame leaves it empty. */
const EMPTY_BELOW = 0.7;
/** Without an empty frame to fill, every so many scenes show several pictures. */
const CHANGE_EVERY = 3;

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
      .filter((kind) => kind !== before && secondsOf(scene) >= LAYOUTS[kind].minSeconds)
      .sort((a, b) => (given.get(a) ?? 0) - (given.get(b) ?? 0));
    for (const kind of kinds) {
      const { picture, slot } = scene;
      const costOf = ({ id }: Picture): number => (uses.get(id) ?? 0) + (neighbors.includes(id) ? 0.5 : 0);
      const layout =
        picture === undefined || slot === undefined
          ? null
          : arrange(kind, { picture, ...slot }, { ...surroundings, costOf });
      if (layout === null) continue;
      for (const { shot } of layout.elements.slice(1)) count(uses, shot.pictureId);
      count(given, kind);
      [sinceLast, last] = [0, kind];
      return layout;
    }
    return null;
  });
}

const secondsOf = ({ slot }: Arrangeable): number =>
  slot === undefined ? 0 : slot.endSeconds - slot.startSeconds;

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
