/** The editor's history: the steps of a document, where the changes of one gesture to one field are one step. */
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import {
  changeHistory,
  openHistory,
  type History,
  type HistoryAction,
} from '#studio/storyboard/edit/history.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Key presses that follow each other within this time are one gesture: longer than the wait before a held key
 * repeats.
 */
const PAUSE_MILLISECONDS = 600;

/** When a change came: the press of the pointer it came in, null where none was down, and the page's clock. */
export type Moment = { press: number | null; milliseconds: number };

export type EditHistory = History & {
  /** What the last step changed, and when it did last; null where nothing can join that step. */
  gesture: (Moment & { field: string }) | null;
};

export type EditAction =
  | Exclude<HistoryAction, { kind: 'edit' }>
  | { kind: 'edit'; edit: Edit; moment: Moment };

export const openEditHistory = (storyboard: Storyboard): EditHistory => ({
  ...openHistory(storyboard),
  gesture: null,
});

/** A gesture that ends where it began leaves no step. */
export function changeEditHistory(history: EditHistory, action: EditAction): EditHistory {
  if (action.kind !== 'edit') return { ...changeHistory(history, action), gesture: null };
  const changed = changeHistory(history, action);
  if (changed.present === history.present) return { ...history, refused: changed.refused };
  const field = fieldOf(action.edit);
  const gesture = field === null ? null : { ...action.moment, field };
  if (!continues(history.gesture, gesture)) return { ...changed, gesture };
  const cameBack = JSON.stringify(history.past.at(-1)) === JSON.stringify(changed.present);
  return cameBack
    ? { ...changed, past: history.past.slice(0, -1), gesture: null }
    : { ...changed, past: history.past, gesture };
}

function continues(before: EditHistory['gesture'], now: EditHistory['gesture']): boolean {
  if (before === null || now === null || before.field !== now.field || before.press !== now.press)
    return false;
  return now.press !== null || now.milliseconds - before.milliseconds <= PAUSE_MILLISECONDS;
}

/** The field that a continuous control changes bit by bit; null for edits that are a step each. */
function fieldOf(edit: Edit): string | null {
  if (edit.kind === 'set-scene-seconds' || edit.kind === 'move-cut') return `${edit.kind} ${edit.sceneId}`;
  // The close view is another field of the same edit.
  if (edit.kind === 'set-focus' && edit.aim !== null) return `${edit.kind} ${edit.sceneId} ${edit.aim.close}`;
  if (edit.kind === 'set-music') return onlyField(edit.choice, 'gainDecibels');
  if (edit.kind === 'set-voice') return onlyField(edit.choice, 'rate');
  if (edit.kind === 'set-brand' && edit.choice.colour !== null) return onlyField(edit.choice, 'colour');
  return null;
}

const onlyField = (choice: object, name: string): string | null =>
  Object.keys(choice).join() === name ? name : null;
