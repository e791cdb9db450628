/** Ties a comparison to two canvases of the page, and its state to React. */
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openComparison, SIDES, type Comparison, type Pair } from '#app/editor/open-comparison.ts';
import { FIRST_STATE, type PlayerState } from '#app/editor/player-state.ts';
import type { Sources } from '#app/editor/sources.ts';

const nothing = (): (() => void) => () => undefined;
const first = (): PlayerState => FIRST_STATE;

/** Opened once, with the clips of the first render. */
export function useComparison(clips: Pair<{ storyboard: Storyboard; sources: Sources }>): {
  canvases: Pair<RefObject<HTMLCanvasElement>>;
  boxes: Pair<RefObject<HTMLDivElement>>;
  comparison: Comparison | null;
  state: PlayerState;
  sides: Pair<PlayerState>;
} {
  const canvases = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)] as const;
  const boxes = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const;
  const [comparison, setComparison] = useState<Comparison | null>(null);

  useEffect(() => {
    const [left, right] = [canvases[0].current, canvases[1].current];
    if (left === null || right === null) return;
    const opened = openComparison([
      { canvas: left, ...clips[0] },
      { canvas: right, ...clips[1] },
    ]);
    const observers = SIDES.map((side) => {
      const observer = new ResizeObserver(([entry]) => {
        if (entry !== undefined) opened.sides[side].fit(entry.contentRect);
      });
      const box = boxes[side].current;
      if (box !== null) {
        opened.sides[side].fit({ width: box.clientWidth, height: box.clientHeight });
        observer.observe(box);
      }
      return observer;
    });
    setComparison(opened);
    return () => {
      for (const observer of observers) observer.disconnect();
      opened.close();
      setComparison(null);
    };
  }, []);

  const state = useSyncExternalStore(comparison?.subscribe ?? nothing, comparison?.state ?? first, first);
  const [left, right] = comparison?.sides ?? [];
  return {
    canvases,
    boxes,
    comparison,
    state,
    sides: [
      useSyncExternalStore(left?.subscribe ?? nothing, left?.state ?? first, first),
      useSyncExternalStore(right?.subscribe ?? nothing, right?.state ?? first, first),
    ],
  };
}
