/** Chooses the frame that represents the clip while it does not play. */
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** The caption has come in, its last word is marked, and it has not begun to go. */
const COME_SECONDS = 0.6;
const READ_SECONDS = 0.15;
const GOING_SECONDS = 0.2;

/**
 * A frame of the first scene once it has come in, before the next begins: the product is whole and as much of
 * the hook as can be is read.
 */
export function choosePoster(storyboard: Storyboard): number {
  const [first, second] = storyboard.scenes;
  if (first === undefined) return 0;
  const until = second?.startSeconds ?? storyboard.seconds;
  const hook = storyboard.captions.find((caption) => caption.style === 'hook');
  const shown =
    hook === undefined
      ? until * 0.6
      : Math.min(
          Math.max(hook.startSeconds + COME_SECONDS, (hook.words.at(-1)?.startSeconds ?? 0) + READ_SECONDS),
          hook.endSeconds - GOING_SECONDS,
        );
  return framesIn(Math.max(0, Math.min(shown, until - 0.1)));
}
