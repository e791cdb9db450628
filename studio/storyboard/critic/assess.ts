/** Looks at a finished storyboard as a critic would: by rules that every clip keeps, and by what can be measured. */
import type { Fault, Figures } from '#studio/storyboard/critic/fault.ts';
import { faultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { figuresOf } from '#studio/storyboard/critic/figures.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** What is wrong with a storyboard, and what it measures. */
export type Assessment = { faults: Fault[]; figures: Figures };

/** Pure: it reads the document alone and draws nothing. Faults come rule by rule, in the order of the scenes. */
export const assess = (storyboard: Storyboard): Assessment => ({
  faults: faultsOf(storyboard),
  figures: figuresOf(storyboard),
});
