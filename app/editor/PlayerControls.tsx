/** The player's buttons and its scrub bar. */
import { Button, Text, Tooltip } from '@shopify/polaris';
import {
  ChevronLeftIcon,
  ChevronRightIcon,
  LayoutSectionIcon,
  MaximizeIcon,
  PauseCircleIcon,
  PlayIcon,
  SoundIcon,
  TextQuoteIcon,
} from '@shopify/polaris-icons';
import type { CSSProperties } from 'react';
import { FRAMES_PER_SECOND, secondsAtFrame } from '#studio/shared/time.ts';
import type { PlayerSteering } from '#app/editor/open-player.ts';
import type { PlayerState } from '#app/editor/player-state.ts';
import { clockTime, spokenTime } from '#app/editor/clock-time.ts';

/** The class of the one slider that stands for the film's time. */
export const SCRUB_BAR = 'vitrine-player__scrub';

export function PlayerControls({
  player,
  state,
  onFullScreen,
}: {
  player: PlayerSteering | null;
  state: PlayerState;
  onFullScreen: () => void;
}) {
  const { playing, muted, captions, safeZones, seconds, durationSeconds, volume } = state;
  const played: CSSProperties & Record<'--share', string> = {
    '--share': `${(100 * seconds) / durationSeconds}%`,
  };
  const ready = player !== null && state.picture === 'ready';
  return (
    <div className="vitrine-player__controls">
      <input
        className={SCRUB_BAR}
        type="range"
        min={0}
        max={secondsAtFrame(durationSeconds * FRAMES_PER_SECOND - 1)}
        step="any"
        value={seconds}
        disabled={!ready}
        aria-label="Position in the clip"
        aria-valuetext={`${spokenTime(seconds)} of ${spokenTime(durationSeconds)}`}
        style={played}
        onChange={(event) => player?.seek(Number(event.currentTarget.value))}
      />
      <div className="vitrine-player__row">
        <div className="vitrine-player__group">
          <Control
            label={playing ? 'Pause' : 'Play'}
            keys="space"
            icon={playing ? PauseCircleIcon : PlayIcon}
            disabled={!ready}
            onClick={() => (playing ? player?.pause() : player?.play())}
          />
          <Control
            label="Nudge back"
            keys=","
            icon={ChevronLeftIcon}
            disabled={!ready}
            onClick={() => player?.step(-1)}
          />
          <Control
            label="Nudge forward"
            keys="."
            icon={ChevronRightIcon}
            disabled={!ready}
            onClick={() => player?.step(1)}
          />
          <span className="vitrine-player__time">
            <Text as="span" numeric tone="subdued">
              {`${clockTime(seconds)} / ${clockTime(durationSeconds)}`}
            </Text>
          </span>
        </div>
        <div className="vitrine-player__group">
          <Control
            label="Mute"
            keys="m"
            icon={SoundIcon}
            pressed={muted}
            onClick={() => player?.set({ muted: !muted })}
          />
          <input
            className="vitrine-player__volume"
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={muted ? 0 : volume}
            aria-label="Volume"
            aria-valuetext={muted ? 'muted' : `${Math.round(volume * 100)} percent`}
            onChange={(event) => player?.set({ volume: Number(event.currentTarget.value), muted: false })}
          />
          <Control
            label="Captions"
            keys="c"
            icon={TextQuoteIcon}
            pressed={captions}
            onClick={() => player?.set({ captions: !captions })}
          />
          <Control
            label="Safe zones"
            keys="s"
            icon={LayoutSectionIcon}
            pressed={safeZones}
            onClick={() => player?.set({ safeZones: !safeZones })}
          />
          <Control label="Full screen" keys="f" icon={MaximizeIcon} onClick={onFullScreen} />
        </div>
      </div>
    </div>
  );
}

function Control({
  label,
  keys,
  icon,
  pressed,
  disabled = false,
  onClick,
}: {
  label: string;
  keys: string;
  icon: typeof PlayIcon;
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip content={`${label} (${keys})`} dismissOnMouseOut>
      <Button
        variant="tertiary"
        size="large"
        icon={icon}
        accessibilityLabel={label}
        disabled={disabled}
        onClick={onClick}
        {...(pressed === undefined ? {} : { pressed })}
      />
    </Tooltip>
  );
}
