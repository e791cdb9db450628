/** Says which frames of its footage a film shows when: a pure function of the storyboard and the time. */
import type { FrameSource } from '#studio/film/footage/frame-source.ts';
import { secondsAtFrame } from '#studio/shared/time.ts';
import type { Footage, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Times are on frames of the film; a rounding error must not show the frame before. */
const TOLERANCE_SECONDS = 1e-6;

/** The frame of the footage `seconds` after the clip began, in a scene that it plays in: its last when it is over. */
export function footageFrameAt(footage: Footage, scene: Scene, seconds: number): number {
  const elapsed = Math.max(0, seconds - scene.startSeconds + TOLERANCE_SECONDS);
  return Math.min(footage.frames.length - 1, Math.floor(elapsed * footage.framesPerSecond));
}

/** The footage of a scene's shot, or null when it shows a still picture. */
export function footageOf(storyboard: Storyboard, scene: Scene): Footage | null {
  const id = scene.content.shot?.footageId;
  return id === undefined ? null : (storyboard.footage?.find((each) => each.id === id) ?? null);
}

export type FootagePlan = {
  /** Whether any scene plays footage of these sources. */
  isNeeded: boolean;
  /** Prepares what the film's frames `from` to `to` show, both included. */
  prepare(fromFrame: number, toFrame: number): Promise<void>;
};

/**
 * `sources` are by `Footage.id`. A scene whose source is missing shows its still picture and needs nothing
 * prepared.
 */
export function openFootagePlan(
  storyboard: Storyboard,
  sources: ReadonlyMap<string, FrameSource>,
): FootagePlan {
  const { scenes } = storyboard;
  const played = scenes.flatMap((scene, index) => {
    const footage = footageOf(storyboard, scene);
    const source = footage === null ? undefined : sources.get(footage.id);
    if (footage === null || source === undefined) return [];
    // A scene keeps moving under the entrance of the next.
    const untilSeconds = scene.endSeconds + (scenes[index + 1]?.transition?.seconds ?? 0);
    return [{ scene, footage, source, untilSeconds }];
  });
  return {
    isNeeded: played.length > 0,
    async prepare(fromFrame, toFrame) {
      const [from, to] = [secondsAtFrame(fromFrame), secondsAtFrame(toFrame)];
      for (const { scene, footage, source, untilSeconds } of played) {
        if (to < scene.startSeconds - TOLERANCE_SECONDS || from > untilSeconds + TOLERANCE_SECONDS) continue;
        await source.prepare(
          footageFrameAt(footage, scene, from),
          footageFrameAt(footage, scene, Math.min(to, untilSeconds)),
        );
      }
    },
  };
}
