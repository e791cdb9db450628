/** Ties a player to a canvas of the page, and its state to React. */
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { openPlayer, type Player } from '#app/editor/open-player.ts';
import { FIRST_STATE, type PlayerState } from '#app/editor/player-state.ts';
import type { Sources } from '#app/editor/sources.ts';

const nothing = (): (() => void) => () => undefined;

/** The functions of `sources` are read when something is fetched: they need not be the same at every render. */
export function usePlayer(
  storyboard: Storyboard,
  sources: Sources,
): {
  canvas: RefObject<HTMLCanvasElement>;
  box: RefObject<HTMLDivElement>;
  player: Player | null;
  state: PlayerState;
} {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(sources);
  latest.current = sources;
  const [player, setPlayer] = useState<Player | null>(null);

  useEffect(() => {
    if (canvas.current === null || box.current === null) return;
    const opened = openPlayer(canvas.current, {
      pictureUrl: (file) => latest.current.pictureUrl(file),
      voiceUrl: (file) => latest.current.voiceUrl(file),
      fontUrl: (name) => latest.current.fontUrl(name),
    });
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) opened.fit(entry.contentRect);
    });
    opened.fit({ width: box.current.clientWidth, height: box.current.clientHeight });
    observer.observe(box.current);
    setPlayer(opened);
    return () => {
      observer.disconnect();
      opened.close();
      setPlayer(null);
    };
  }, []);

  useEffect(() => player?.show(storyboard), [player, storyboard]);

  const state = useSyncExternalStore(
    player?.subscribe ?? nothing,
    player?.state ?? (() => FIRST_STATE),
    () => FIRST_STATE,
  );
  return { canvas, box, player, state };
}
