/** Chooses the frame that stands for the clip while it does not play. */
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A frame of the first scene once it has come in, before the next begins: the product is whole and the hook is read. */
export function choosePoster(storyboard: Storyboard): number {
  const [first, second] = storyboard.scenes;
  if (first === undefined) return 0;
  const until = second?.startSeconds ?? storyboard.seconds;
  const hook = storyboard.captions.find((caption) => caption.style === 'hook');
  const shown = hook === undefined ? until * 0.6 : Math.min(hook.startSeconds + 0.6, hook.endSeconds - 0.2);
  return framesIn(Math.max(0, Math.min(shown, until - 0.1)));
}
