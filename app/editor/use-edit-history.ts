/** Keeps the editor's history in React, and knows which changes came in one press of the pointer. */
import { useCallback, useEffect, useReducer, useRef, type Dispatch, type MutableRefObject } from 'react';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import {
  changeEditHistory,
  openEditHistory,
  type EditAction,
  type EditHistory,
  type Moment,
} from '#app/editor/edit-history.ts';

export function useEditHistory(storyboard: Storyboard): {
  history: EditHistory;
  change: Dispatch<EditAction>;
  edit: (edit: Edit) => void;
} {
  const [history, change] = useReducer(changeEditHistory, storyboard, openEditHistory);
  const momentNow = useMoment();
  const edit = useCallback(
    (each: Edit) => change({ kind: 'edit', edit: each, moment: momentNow() }),
    [momentNow],
  );
  return { history, change, edit };
}

/** Of a key press the time when it was made counts, not when a busy page came to it. */
function useMoment(): () => Moment {
  const press = useRef<number | null>(null);
  const keyMilliseconds = useRef<number | null>(null);

  useEffect(() => {
    let presses = 0;
    const ends = new AbortController();
    const whenever = { capture: true, signal: ends.signal };
    const letGo = (): void => endAfterwards(press);
    window.addEventListener(
      'pointerdown',
      () => {
        presses += 1;
        press.current = presses;
      },
      whenever,
    );
    window.addEventListener('pointerup', letGo, whenever);
    window.addEventListener('pointercancel', letGo, whenever);
    window.addEventListener(
      'keydown',
      (event) => {
        keyMilliseconds.current = event.timeStamp;
        endAfterwards(keyMilliseconds);
      },
      whenever,
    );
    return () => ends.abort();
  }, []);

  return useCallback(
    () => ({ press: press.current, milliseconds: keyMilliseconds.current ?? performance.now() }),
    [],
  );
}

/** What a control changes in answer to an event still belongs to it. */
function endAfterwards(mark: MutableRefObject<number | null>): void {
  const ended = mark.current;
  setTimeout(() => {
    if (mark.current === ended) mark.current = null;
  });
}
