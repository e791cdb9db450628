/**
 * The editor's layout: the preview always in view, beside it the scenes and the timeline, and under them what
 * is chosen.
 */
import { Card } from '@shopify/polaris';
import type { CSSProperties, ReactNode } from 'react';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { PlayerControls } from '#app/editor/PlayerControls.tsx';
import { FIRST_STATE } from '#app/editor/player-state.ts';
import { sceneName, sceneSeconds } from '#app/editor/scene-name.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';
import './editor.css';
import './player.css';

export function EditorFrame({
  aspectRatio,
  player,
  scenes,
  inspector,
}: {
  aspectRatio: AspectRatio;
  player: ReactNode;
  scenes: ReactNode;
  inspector: ReactNode;
}) {
  const { width, height } = FRAME_UNITS[aspectRatio];
  return (
    <div className={`vitrine-editor vitrine-editor--${width > height ? 'wide' : 'tall'}`}>
      <div className="vitrine-editor__player">
        <Card padding="300">{player}</Card>
      </div>
      <div className="vitrine-editor__side">
        <div className="vitrine-editor__scenes">
          <Card padding="300">{scenes}</Card>
        </div>
        <div className="vitrine-editor__inspector">
          <Card padding="0">{inspector}</Card>
        </div>
      </div>
    </div>
  );
}

/** Stands where the editor will, with its measures, so that nothing moves when it is loaded. */
export function EditorSkeleton({ storyboard }: { storyboard: Storyboard }) {
  const { number } = useFormats();
  const { width, height } = FRAME_UNITS[storyboard.aspectRatio];
  const shape: CSSProperties & Record<'--shape', number> = {
    aspectRatio: `${width} / ${height}`,
    '--shape': width / height,
  };
  return (
    <div aria-busy="true" {...{ inert: '' }}>
      <EditorFrame
        aspectRatio={storyboard.aspectRatio}
        player={
          <div className="vitrine-player">
            <div className="vitrine-player__box" style={shape} />
            <PlayerControls
              player={null}
              state={{ ...FIRST_STATE, durationSeconds: storyboard.seconds }}
              onFullScreen={() => undefined}
            />
          </div>
        }
        scenes={
          <div className="vitrine-scenes">
            <div className="vitrine-bar" />
            <ol className="vitrine-strip__scenes">
              {storyboard.scenes.map((scene, index) => (
                <li key={scene.id} className="vitrine-strip__scene">
                  <div className="vitrine-strip__choose">
                    <span className="vitrine-strip__empty" style={{ aspectRatio: `${width} / ${height}` }} />
                    <span className="vitrine-strip__name">{`${sceneName(scene, index)} · ${number(sceneSeconds(scene), 1)} s`}</span>
                  </div>
                </li>
              ))}
            </ol>
            <div className="vitrine-strip__actions" />
            <div className="vitrine-timeline" />
          </div>
        }
        inspector={<div className="vitrine-tabs" />}
      />
    </div>
  );
}
