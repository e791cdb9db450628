/**
 * Says which card plays: the one under the pointer or with the keyboard's focus, and none for visitors who
 * prefer less motion.
 */
import { useState, type FocusEvent, type PointerEvent } from 'react';

/** One card plays at a time, by its clip's id. `eventsOf` gives what a card's stage listens to. */
export function usePlayingCard() {
  const [playing, setPlaying] = useState<string | null>(null);
  const start = (id: string): void => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) setPlaying(id);
  };
  const stop = (id: string): void => setPlaying((now) => (now === id ? null : now));
  return {
    playing,
    eventsOf: (id: string) => ({
      // A finger that scrolls or opens a clip does not point at it.
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'touch') start(id);
      },
      onPointerLeave: () => stop(id),
      onFocus: ({ target }: FocusEvent) => {
        if (target.matches('a:focus-visible')) start(id);
      },
      onBlur: () => stop(id),
    }),
  };
}
