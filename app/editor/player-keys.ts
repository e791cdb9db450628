/** What the keyboard does in the player. */
import type { KeyboardEvent } from 'react';
import { SCRUB_BAR } from '#app/editor/PlayerControls.tsx';
import type { PlayerSteering } from '#app/editor/open-player.ts';

const SKIP_SECONDS = 1;

/** Those of its keys that a slider or a button under the keyboard's focus keeps for itself are not the player's. */
export function steerByKeys(
  player: PlayerSteering | null,
  event: KeyboardEvent<HTMLElement>,
  onFullScreen: () => void,
): void {
  if (player === null || event.ctrlKey || event.metaKey || event.altKey) return;
  // A button under the keyboard's focus is pressed by space itself.
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
  if (isAnotherSlider(event.target) && SLIDER_KEYS.includes(event.key)) return;
  if (pressKey(player, event.key, onFullScreen)) event.preventDefault();
}

/** What moves a slider; the film's own, the scrub bar, is moved by the player in its steps. */
const SLIDER_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
const isAnotherSlider = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === 'range' && !target.classList.contains(SCRUB_BAR);

/** True when the key did something. `onFullScreen` is the page's business. */
function pressKey(player: PlayerSteering, key: string, onFullScreen: () => void): boolean {
  const state = player.state();
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case ' ':
    case 'k':
      if (state.playing) player.pause();
      else player.play();
      return true;
    case 'ArrowLeft':
      player.seek(state.seconds - SKIP_SECONDS);
      return true;
    case 'ArrowRight':
      player.seek(state.seconds + SKIP_SECONDS);
      return true;
    case ',':
      player.step(-1);
      return true;
    case '.':
      player.step(1);
      return true;
    case 'Home':
      player.seek(0);
      return true;
    case 'End':
      player.seek(state.durationSeconds);
      return true;
    case 'm':
      player.set({ muted: !state.muted });
      return true;
    case 'c':
      player.set({ captions: !state.captions });
      return true;
    case 's':
      player.set({ safeZones: !state.safeZones });
      return true;
    case 'f':
      onFullScreen();
      return true;
    default:
      return false;
  }
}
