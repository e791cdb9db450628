/** Looks at a finished storyboard as a critic would: by rules that every clip keeps, and by what can be measured. */
import { colourFaults } from '#studio/storyboard/critic/colour-faults.ts';
import { doubleExposures } from '#studio/storyboard/critic/double-exposures.ts';
import type { Fault, Figures } from '#studio/storyboard/critic/fault.ts';
import { figuresOf } from '#studio/storyboard/critic/figures.ts';
import { soundFaults } from '#studio/storyboard/critic/sound-faults.ts';
import { subjectFaults } from '#studio/storyboard/critic/subject-faults.ts';
import { wordsOnProduct } from '#studio/storyboard/critic/words-on-product.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** What is wrong with a storyboard, and what it measures. */
export type Assessment = { faults: Fault[]; figures: Figures };

/** Pure: it reads the document alone and draws nothing. Faults come rule by rule, in the order of the scenes. */
export const assess = (storyboard: Storyboard): Assessment => ({
  faults: faultsOf(storyboard),
  figures: figuresOf(storyboard),
});

/** Where the product is not shown whole and in its own colors: what also a merchant's own edits must keep. */
export const productFaultsOf = (storyboard: Storyboard): Fault[] => [
  ...subjectFaults(storyboard),
  ...colourFaults(storyboard),
];

/** The faults alone. */
export const faultsOf = (storyboard: Storyboard): Fault[] => [
  ...productFaultsOf(storyboard),
  ...doubleExposures(storyboard),
  ...wordsOnProduct(storyboard).faults,
  ...soundFaults(storyboard),
];
