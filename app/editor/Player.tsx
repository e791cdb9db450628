/** Plays a clip in the page: the film itself, drawn here, with its sound, and everything that steers it. */
import { Banner, Spinner } from '@shopify/polaris';
import { useEffect, useRef, type CSSProperties } from 'react';
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import { FRAME_UNITS, type AspectRatio, type Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Player as PlayerCore } from '#app/editor/open-player.ts';
import { PlayerControls, SCRUB_BAR } from '#app/editor/PlayerControls.tsx';
import { pressKey } from '#app/editor/player-keys.ts';
import type { Sources } from '#app/editor/sources.ts';
import { usePlayer } from '#app/editor/use-player.ts';
import './player.css';

export type PlayerProps = Sources & {
  storyboard: Storyboard;
  /** Gives the player itself to those around it (a timeline, for one); null when it is gone. */
  onPlayer?: (player: PlayerCore | null) => void;
};

export function Player({ storyboard, onPlayer, ...sources }: PlayerProps) {
  const whole = useRef<HTMLElement>(null);
  const { canvas, box, player, state } = usePlayer(storyboard, sources);
  const { width, height } = FRAME_UNITS[storyboard.aspectRatio];
  const shape: CSSProperties & Record<'--shape', number> = {
    aspectRatio: `${width} / ${height}`,
    '--shape': width / height,
  };
  useEffect(() => onPlayer?.(player), [player, onPlayer]);

  function toggleFullScreen(): void {
    if (document.fullscreenElement === null) void whole.current?.requestFullscreen();
    else void document.exitFullscreen();
  }

  return (
    <section
      ref={whole}
      className="vitrine-player"
      aria-label={`Preview of ${storyboard.title}`}
      onKeyDown={(event) => {
        if (player === null || event.ctrlKey || event.metaKey || event.altKey) return;
        // A button under the keyboard's focus is pressed by space itself.
        if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
        if (isAnotherSlider(event.target) && SLIDER_KEYS.includes(event.key)) return;
        if (pressKey(player, event.key, toggleFullScreen)) event.preventDefault();
      }}
    >
      <div ref={box} className="vitrine-player__box" style={shape}>
        <canvas
          ref={canvas}
          className="vitrine-player__picture"
          role="img"
          tabIndex={0}
          aria-label={`${storyboard.title}: ${storyboard.seconds} second clip. Press space to play or pause.`}
          onClick={() => (state.playing ? player?.pause() : player?.play())}
        />
        {state.safeZones ? <SafeZones aspectRatio={storyboard.aspectRatio} /> : null}
        {state.picture === 'loading' || (state.playing && state.sound === 'loading') ? (
          <div className="vitrine-player__waiting">
            <Spinner accessibilityLabel="Loading the clip" size="large" />
          </div>
        ) : null}
      </div>
      <PlayerControls player={player} state={state} onFullScreen={toggleFullScreen} />
      <div aria-live="polite">
        {state.message === null ? null : (
          <Banner
            tone={state.picture === 'failed' ? 'critical' : 'warning'}
            action={{ content: 'Try again', onAction: () => player?.show(storyboard) }}
          >
            {state.message}
          </Banner>
        )}
      </div>
    </section>
  );
}

/** What moves a slider; the film's own, the scrub bar, is moved by the player in its steps. */
const SLIDER_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
const isAnotherSlider = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === 'range' && !target.classList.contains(SCRUB_BAR);

/** What the players' own buttons leave free, in shares of the frame. */
function SafeZones({ aspectRatio }: { aspectRatio: AspectRatio }) {
  const zone = SAFE_ZONES[aspectRatio];
  const { width, height } = FRAME_UNITS[aspectRatio];
  const share = (value: number, of: number): string => `${(100 * value) / of}%`;
  return (
    <div
      className="vitrine-player__safe"
      aria-hidden="true"
      style={{
        left: share(zone.x, width),
        top: share(zone.y, height),
        width: share(zone.width, width),
        height: share(zone.height, height),
      }}
    >
      <span>Safe zone</span>
    </div>
  );
}
