/** Plays a clip in the page: the film itself, drawn here, with its sound, and everything that steers it. */
import { Banner, Spinner } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Player as PlayerCore } from '#app/editor/open-player.ts';
import { shapeOf, toggleFullScreen } from '#app/editor/player-box.ts';
import { PlayerControls } from '#app/editor/PlayerControls.tsx';
import { steerByKeys } from '#app/editor/player-keys.ts';
import { SafeZones } from '#app/editor/SafeZones.tsx';
import type { Sources } from '#app/editor/sources.ts';
import { usePlayer } from '#app/editor/use-player.ts';
import './player.css';

export type PlayerProps = Sources & {
  storyboard: Storyboard;
  /** What a screen reader calls it, where another of the same clip is on the page. */
  label?: string;
  /** Passes the player itself to the components around it (a timeline, for one); null when it is gone. */
  onPlayer?: (player: PlayerCore | null) => void;
};

export function Player({ storyboard, label, onPlayer, ...sources }: PlayerProps) {
  const whole = useRef<HTMLElement>(null);
  const { canvas, box, player, state } = usePlayer(storyboard, sources);
  useEffect(() => onPlayer?.(player), [player, onPlayer]);

  const onFullScreen = (): void => toggleFullScreen(whole.current);

  return (
    <section
      ref={whole}
      className="vitrine-player"
      aria-label={label ?? `Preview of ${storyboard.title}`}
      onKeyDown={(event) => steerByKeys(player, event, onFullScreen)}
    >
      <div ref={box} className="vitrine-player__box" style={shapeOf(storyboard)}>
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
      <PlayerControls player={player} state={state} onFullScreen={onFullScreen} />
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
