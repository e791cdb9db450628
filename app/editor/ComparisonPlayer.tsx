/** Plays two clips side by side in the page, in step, with one set of controls and the sound of one of them. */
import { Banner, Button, ButtonGroup, Spinner, Text } from '@shopify/polaris';
import { useRef, type ReactNode } from 'react';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { SIDES, type Pair } from '#app/editor/open-comparison.ts';
import { shapeOf, toggleFullScreen } from '#app/editor/player-box.ts';
import { PlayerControls } from '#app/editor/PlayerControls.tsx';
import { steerByKeys } from '#app/editor/player-keys.ts';
import { SafeZones } from '#app/editor/SafeZones.tsx';
import type { Sources } from '#app/editor/sources.ts';
import { useComparison } from '#app/editor/use-comparison.ts';
import './player.css';
import './comparison.css';

/** Two films with their names and what is shown under each; errors are shown in the page. */
export type ComparisonPlayerProps = {
  clips: Pair<{
    /** What it is called here: "Variant A". */
    name: string;
    storyboard: Storyboard;
    sources: Sources;
    /** What stands under it. */
    about: ReactNode;
  }>;
};

/** Shows the clips of its first render: give it another key for others. */
export function ComparisonPlayer({ clips }: ComparisonPlayerProps) {
  const whole = useRef<HTMLElement>(null);
  const { canvases, boxes, comparison, state, sides } = useComparison(clips);
  const heard = comparison?.heard() ?? 0;
  const areTall = clips.every(({ storyboard }) => storyboard.aspectRatio === '9:16');

  const onFullScreen = (): void => toggleFullScreen(whole.current);

  return (
    <section
      ref={whole}
      className="vitrine-player vitrine-comparison"
      aria-label={`${clips[0].name} and ${clips[1].name}, side by side`}
      onKeyDown={(event) => steerByKeys(comparison, event, onFullScreen)}
    >
      <div className={`vitrine-comparison__clips${areTall ? ' vitrine-comparison__clips--tall' : ''}`}>
        {SIDES.map((side) => {
          const { name, storyboard } = clips[side];
          const { picture, message } = sides[side];
          return (
            <figure key={side} className="vitrine-comparison__clip" aria-label={name}>
              <div ref={boxes[side]} className="vitrine-player__box" style={shapeOf(storyboard)}>
                <canvas
                  ref={canvases[side]}
                  className="vitrine-player__picture"
                  role="img"
                  tabIndex={0}
                  aria-label={`${name}: ${storyboard.title}, ${storyboard.seconds} second clip. Press space to play or pause both.`}
                  onClick={() => (state.playing ? comparison?.pause() : comparison?.play())}
                />
                {state.safeZones ? <SafeZones aspectRatio={storyboard.aspectRatio} /> : null}
                {picture === 'none' ||
                picture === 'loading' ||
                (state.playing && state.sound === 'loading') ? (
                  <div className="vitrine-player__waiting">
                    <Spinner accessibilityLabel={`Loading ${name}`} size="large" />
                  </div>
                ) : null}
              </div>
              <figcaption>{name}</figcaption>
              <div aria-live="polite">
                {message === null ? null : (
                  <Banner
                    tone={picture === 'failed' ? 'critical' : 'warning'}
                    action={{ content: 'Try again', onAction: () => comparison?.sides[side].again() }}
                  >
                    {message}
                  </Banner>
                )}
              </div>
            </figure>
          );
        })}
      </div>
      <div className="vitrine-comparison__steer">
        <PlayerControls player={comparison} state={state} onFullScreen={onFullScreen} />
        <div className="vitrine-comparison__sound" role="group" aria-label="Sound">
          <Text as="span" tone="subdued">
            Sound
          </Text>
          <ButtonGroup variant="segmented">
            {SIDES.map((side) => (
              <Button
                key={side}
                pressed={heard === side}
                accessibilityLabel={`Sound of ${clips[side].name}`}
                onClick={() => comparison?.hear(side)}
              >
                {clips[side].name}
              </Button>
            ))}
          </ButtonGroup>
        </div>
      </div>
      <div className="vitrine-comparison__clips">
        {clips.map(({ name, about }) => (
          <section key={name} aria-label={name}>
            {about}
          </section>
        ))}
      </div>
    </section>
  );
}
