/** The clip along time: its cuts, which can be moved, what is said and when, and where the player stands. */
import { Text } from '@shopify/polaris';
import { memo, useRef, useState, useSyncExternalStore, type PointerEvent } from 'react';
import { secondsAtFrame } from '#studio/shared/time.ts';
import { beatFrames } from '#studio/storyboard/edit/beats-of.ts';
import { cutsOf } from '#studio/storyboard/edit/cuts.ts';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { spokenTime } from '#app/editor/clock-time.ts';
import type { Player } from '#app/editor/open-player.ts';
import { FIRST_STATE } from '#app/editor/player-state.ts';
import { sceneName, sceneSeconds } from '#app/editor/scene-name.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';
import type { Sources } from '#app/editor/sources.ts';
import { PEAKS_PER_SECOND, useWaveforms } from '#app/editor/timeline/use-waveforms.ts';

const nothing = (): (() => void) => () => undefined;

/** A target that a finger finds (WCAG 2.2, 2.5.8). */
const MIN_SCENE_PIXELS = 25;

export const Timeline = memo(function Timeline({
  storyboard,
  player,
  voiceUrl,
  chosenId,
  onChoose,
  onEdit,
}: {
  storyboard: Storyboard;
  player: Player | null;
  voiceUrl: Sources['voiceUrl'];
  chosenId: string;
  onChoose: (sceneId: string) => void;
  onEdit: (edit: Edit) => void;
}) {
  const { number } = useFormats();
  const track = useRef<HTMLDivElement>(null);
  const share = (seconds: number): string => `${(100 * seconds) / storyboard.seconds}%`;
  const secondsAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined
      ? 0
      : Math.max(0, Math.min(1, (clientX - box.left) / box.width)) * storyboard.seconds;
  };
  // Wide enough that the shortest scene can be pressed: what does not fit is scrolled to.
  const shortest = Math.min(...storyboard.scenes.map(sceneSeconds));
  const minWidth = Math.ceil((MIN_SCENE_PIXELS * storyboard.seconds) / shortest);
  return (
    <div className="vitrine-timeline-view">
      <div
        className="vitrine-timeline"
        ref={track}
        style={{ minWidth }}
        onClick={(event) => player?.seek(secondsAt(event.clientX))}
      >
        <div className="vitrine-timeline__scenes">
          {storyboard.scenes.map((scene, index) => (
            <button
              key={scene.id}
              type="button"
              className="vitrine-timeline__scene"
              aria-pressed={scene.id === chosenId}
              aria-label={`${sceneName(scene, index)}, ${number(sceneSeconds(scene), 1)} seconds`}
              style={{ left: share(scene.startSeconds), width: share(scene.endSeconds - scene.startSeconds) }}
              onClick={(event) => {
                onChoose(scene.id);
                // A key presses it at no position: the player stays where selecting put it.
                if (event.detail === 0) event.stopPropagation();
              }}
            >
              {scene.content.kind === 'endCard' ? 'End' : index + 1}
            </button>
          ))}
        </div>
        <div className="vitrine-timeline__cuts">
          {cutsOf(storyboard)
            .slice(1)
            .map((cut, index) => (
              <CutHandle
                key={cut.id}
                storyboard={storyboard}
                sceneId={cut.id}
                position={index + 2}
                seconds={secondsAtFrame(cut.cutFrame)}
                share={share}
                secondsAt={secondsAt}
                onEdit={onEdit}
              />
            ))}
        </div>
        <Voice storyboard={storyboard} voiceUrl={voiceUrl} share={share} />
        <Playhead player={player} share={share} />
      </div>
    </div>
  );
});

/** Alone in moving with the film: the rest of the timeline stands still. */
function Playhead({ player, share }: { player: Player | null; share: (seconds: number) => string }) {
  const state = useSyncExternalStore(
    player?.subscribe ?? nothing,
    player?.state ?? (() => FIRST_STATE),
    () => FIRST_STATE,
  );
  // A transform moves it without a new layout of the page.
  return (
    <div
      className="vitrine-timeline__now"
      style={{ transform: `translateX(${share(state.seconds)})` }}
      aria-hidden="true"
    />
  );
}

function CutHandle({
  storyboard,
  sceneId,
  position,
  seconds,
  share,
  secondsAt,
  onEdit,
}: {
  storyboard: Storyboard;
  sceneId: string;
  position: number;
  seconds: number;
  share: (seconds: number) => string;
  secondsAt: (clientX: number) => number;
  onEdit: (edit: Edit) => void;
}) {
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (to: number): void => onEdit({ kind: 'move-cut', sceneId, seconds: to });
  const beat = (direction: 1 | -1): void => {
    const beats = beatFrames(storyboard).map(secondsAtFrame);
    const next =
      direction === 1
        ? beats.find((each) => each > seconds + 0.01)
        : beats.findLast((each) => each < seconds - 0.01);
    if (next !== undefined) move(next);
  };
  return (
    <span
      className="vitrine-timeline__cut"
      role="slider"
      tabIndex={0}
      aria-label={`Cut before scene ${position}`}
      aria-valuemin={0}
      aria-valuemax={storyboard.seconds}
      aria-valuenow={seconds}
      aria-valuetext={spokenTime(seconds)}
      style={{ left: share(dragged ?? seconds) }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event: PointerEvent<HTMLSpanElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(seconds);
      }}
      onPointerMove={(event) => (dragged === null ? undefined : setDragged(secondsAt(event.clientX)))}
      onPointerUp={() => {
        if (dragged !== null && Math.abs(dragged - seconds) > 0.02) move(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => setDragged(null)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        event.stopPropagation();
        beat(event.key === 'ArrowRight' ? 1 : -1);
      }}
    />
  );
}

function Voice({
  storyboard,
  voiceUrl,
  share,
}: {
  storyboard: Storyboard;
  voiceUrl: Sources['voiceUrl'];
  share: (seconds: number) => string;
}) {
  const waveforms = useWaveforms(storyboard.sound.voice, voiceUrl);
  return (
    <div className="vitrine-timeline__voice">
      {linesOf(storyboard).map((line) => {
        const cue = storyboard.sound.voice.find(({ lineId }) => lineId === line.lineId);
        const peaks = cue === undefined ? undefined : waveforms.get(cue.recording.sha256);
        return (
          <div
            key={line.lineId}
            lang={storyboard.language}
            dir={storyboard.direction}
            className={`vitrine-timeline__line${line.stale ? ' vitrine-timeline__line--stale' : ''}`}
            style={{ left: share(line.startSeconds), width: share(line.endSeconds - line.startSeconds) }}
          >
            <svg
              viewBox={`0 -1 ${Math.max(1, (line.endSeconds - line.startSeconds) * PEAKS_PER_SECOND)} 2`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {peaks === undefined ? null : <path d={pathOf(peaks)} />}
            </svg>
            <Text as="span" variant="bodyXs" truncate>
              {line.text}
            </Text>
          </div>
        );
      })}
    </div>
  );
}

const pathOf = (peaks: readonly number[]): string =>
  `M0 0 ${peaks.map((peak, index) => `L${index} ${(-peak).toFixed(2)}`).join(' ')} ${peaks
    .map((peak, index) => `L${index} ${peak.toFixed(2)}`)
    .reverse()
    .join(' ')} Z`;
