/** The versions an editor can go back and forth between: pure, each action gives a new history. */
import { applyEdit, type Edit } from '#studio/storyboard/edit/edit.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The present storyboard, with up to 100 earlier versions and those that were undone. */
export type History = {
  /** Oldest first. */
  past: readonly Storyboard[];
  present: Storyboard;
  /** Next first. */
  future: readonly Storyboard[];
  /** Why the last edit was not made, or null. */
  refused: string | null;
};

/** What changes a history. */
export type HistoryAction =
  | { kind: 'edit'; edit: Edit }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** An earlier version replaces the current one: a step like any other. */
  | { kind: 'restore'; storyboard: Storyboard }
  /** The current document as saved, with what saving made for it: no step, and earlier steps can still be undone. */
  | { kind: 'saved'; storyboard: Storyboard };

const MAX_STEPS = 100;

/** A history that starts with this storyboard: nothing to undo, nothing to redo. */
export const openHistory = (storyboard: Storyboard): History => ({
  past: [],
  present: storyboard,
  future: [],
  refused: null,
});

/** An edit that changes nothing is no step. */
export function changeHistory(history: History, action: HistoryAction): History {
  const { past, present, future } = history;
  switch (action.kind) {
    case 'edit': {
      const edited = applyEdit(present, action.edit);
      if (!edited.ok) return { ...history, refused: edited.error.message };
      if (edited.value === present || JSON.stringify(edited.value) === JSON.stringify(present))
        return { ...history, refused: null };
      return {
        past: [...past, present].slice(-MAX_STEPS),
        present: edited.value,
        future: [],
        refused: null,
      };
    }
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? history
        : { past: past.slice(0, -1), present: before, future: [present, ...future], refused: null };
    }
    case 'redo': {
      const [next, ...later] = future;
      return next === undefined
        ? history
        : { past: [...past, present], present: next, future: later, refused: null };
    }
    case 'restore':
      return JSON.stringify(action.storyboard) === JSON.stringify(present)
        ? history
        : {
            past: [...past, present].slice(-MAX_STEPS),
            present: action.storyboard,
            future: [],
            refused: null,
          };
    case 'saved':
      return { ...history, present: action.storyboard, refused: null };
  }
}
