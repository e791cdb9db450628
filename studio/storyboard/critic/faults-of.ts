/** Finds what is wrong with a storyboard, rule by rule. */
import { colourFaults } from '#studio/storyboard/critic/colour-faults.ts';
import { doubleExposures } from '#studio/storyboard/critic/double-exposures.ts';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { soundFaults } from '#studio/storyboard/critic/sound-faults.ts';
import { subjectFaults } from '#studio/storyboard/critic/subject-faults.ts';
import { wordsOnProduct } from '#studio/storyboard/critic/words-on-product.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** Where the product is not shown whole and in its own colors: what also a merchant's own edits must keep. */
export const productFaultsOf = (storyboard: Storyboard): Fault[] => [
  ...subjectFaults(storyboard),
  ...colourFaults(storyboard),
];

/** Every fault, rule by rule, in the order of the scenes. Pure: it reads the document alone. */
export const faultsOf = (storyboard: Storyboard): Fault[] => [
  ...productFaultsOf(storyboard),
  ...doubleExposures(storyboard),
  ...wordsOnProduct(storyboard).faults,
  ...soundFaults(storyboard),
];
