/** Says how far a clip is, in words and as a share of the whole. */
import { CLIP_STEPS, type ClipStep } from '#studio/clip/clip-states.ts';
import type { ClipProgress } from '#studio/clip/generate-clip.ts';

const WORDS: Record<ClipStep, string> = {
  product: 'Reading the product',
  pictures: 'Checking images',
  script: 'Writing the script',
  voice: 'Recording the voice',
  storyboard: 'Arranging scenes',
};
/** Where each step begins, in percent: by how long they take with the built-in adapters. */
const BEGINS: Record<ClipStep, number> = { product: 5, pictures: 15, script: 60, voice: 65, storyboard: 95 };

export function progressOf(progress: ClipProgress | null): { step: string; percent: number | null } {
  if (progress === null) return { step: '', percent: null };
  const { step, done, total } = progress;
  const next = CLIP_STEPS[CLIP_STEPS.indexOf(step) + 1];
  const ends = next === undefined ? 100 : BEGINS[next];
  const share = total === 0 ? 0 : done / total;
  return {
    step: total > 1 ? `${WORDS[step]}, ${done} of ${total}` : WORDS[step],
    percent: BEGINS[step] + (ends - BEGINS[step]) * share,
  };
}
