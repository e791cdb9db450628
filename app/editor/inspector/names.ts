/** What motions and transitions are called in the editor, and what its selects offer. */
import { MOOD_NAMES } from '#app/contract/mood-names.ts';
import type { Mood } from '#studio/music/music.ts';
import type { LayoutProblem, SceneLayout } from '#studio/storyboard/edit/layout-edits.ts';
import type { MotionKind } from '#studio/storyboard/shot.ts';
import type { TransitionKind } from '#studio/storyboard/storyboard.ts';

const MOTION_NAMES: Record<MotionKind, string> = {
  'push-in': 'Push in',
  'pull-out': 'Pull out',
  'drift-left': 'Drift left',
  'drift-right': 'Drift right',
  'drift-up': 'Drift up',
  'drift-down': 'Drift down',
  hold: 'Hold still',
};
const TRANSITION_NAMES: Record<TransitionKind, string> = {
  cut: 'Cut',
  crossfade: 'Crossfade',
  push: 'Push',
  'slide-over': 'Slide over',
  wipe: 'Wipe',
  'zoom-through': 'Zoom through',
  iris: 'Iris',
  blinds: 'Blinds',
};

const LAYOUT_NAMES: Record<SceneLayout, string> = {
  split: 'Split in two',
  thirds: 'Split in three',
  grid: 'Grid of four',
  stack: 'Stack of cards',
  headline: 'Large text, then the image',
  footline: 'The image, then large text',
  type: 'Large text alone',
  price: 'Large price',
  rating: 'Stars and large text',
};

/** What the layout select says for a scene that shows one picture. */
export const ONE_IMAGE = { value: 'one', label: 'One image' };

type Options<T extends string> = { value: T; label: string }[];
const optionsOf = <T extends string>(kinds: readonly T[], names: Record<T, string>): Options<T> =>
  kinds.map((value) => ({ value, label: names[value] }));

export const motionOptions = (kinds: readonly MotionKind[]): Options<MotionKind> =>
  optionsOf(kinds, MOTION_NAMES);
export const transitionOptions = (kinds: readonly TransitionKind[]): Options<TransitionKind> =>
  optionsOf(kinds, TRANSITION_NAMES);
const LAYOUT_PROBLEMS: Record<LayoutProblem, string> = {
  short: 'scene too short',
  few: 'too few images',
  unfit: 'images don’t fit',
  wordless: 'no text in this scene',
  factless: 'not known of this product',
};

/** The layouts of several images or large text; one that a scene can't have says why and can't be chosen. */
export const layoutOptions = (
  kinds: readonly SceneLayout[],
  problemOf: (kind: SceneLayout) => LayoutProblem | null,
): { value: SceneLayout; label: string; disabled: boolean }[] =>
  kinds.map((value) => {
    const problem = problemOf(value);
    const label = LAYOUT_NAMES[value];
    return problem === null
      ? { value, label, disabled: false }
      : { value, label: `${label} (${LAYOUT_PROBLEMS[problem]})`, disabled: true };
  });
export const moodOptions = (moods: readonly Mood[]): Options<Mood> => optionsOf(moods, MOOD_NAMES);

/** The kind that a select's value names; the first where it names none. */
export function chosen<T extends string>(kinds: readonly [T, ...T[]], value: string): T {
  return kinds.find((kind) => kind === value) ?? kinds[0];
}
