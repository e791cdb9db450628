/** Opens a clip where no sentence can: with the name, else a fact, else whatever can be said in that time. */
import type { CopyBlock } from '#studio/product/product.ts';
import { MAX_HOOK_SECONDS } from '#studio/script/check-form.ts';
import { LABEL } from '#studio/script/extractive/labels.ts';
import type { Line, Sayable } from '#studio/script/extractive/compose.ts';
import { bareLetters } from '#studio/script/words.ts';
import { speakingSeconds } from '#studio/script/pace.ts';

/** Null when nothing is short enough to open with. */
export function plainOpening({ name, facts, price, candidates, labels, task }: Sayable): Line | null {
  const short = candidates.filter(({ dependent }) => !dependent).map(asHook);
  const first = [
    // Where there is text that can't open a clip, what the product is said to cost or to be worth opens it better.
    ...(candidates.length > 0 ? facts : []),
    ...(price !== null && task.product.copy.some((block) => isProse(block, task.product.title))
      ? [price]
      : []),
    ...(name === null ? [] : [name]),
    ...facts,
    ...(price === null ? [] : [price]),
    ...short,
    ...labels,
  ].find(({ text }) => speakingSeconds(text, task.language, task.pace) <= MAX_HOOK_SECONDS);
  return first === undefined ? null : asHook(first);
}

/** Neither a label with its value nor the title again. */
const isProse = ({ kind, text }: CopyBlock, title: string): boolean =>
  kind === 'paragraph' && !LABEL.test(text) && !bareLetters(title).includes(bareLetters(text));

/** What opens the clip, whatever it was before. */
export const asHook = ({ text, evidence }: Pick<Line, 'text' | 'evidence'>): Line => ({
  role: 'hook',
  text,
  evidence,
});
