/** What the keyboard does in the player. */
import type { Player } from '#app/editor/open-player.ts';

const SKIP_SECONDS = 1;

/** True when the key did something. `onFullScreen` is the page's business. */
export function pressKey(player: Player, key: string, onFullScreen: () => void): boolean {
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
