/** Checks a finished storyboard by the rules that every clip keeps, by any author. */
import { colourFaults } from '#studio/storyboard/critic/colour-faults.ts';
import type { Fault } from '#studio/storyboard/critic/fault.ts';
import { subjectFaults } from '#studio/storyboard/critic/subject-faults.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Every fault, rule by rule, in the order of the scenes; none for what direction makes. Pure: it reads the
 * document alone.
 */
export const assess = (storyboard: Storyboard): Fault[] => [
  ...subjectFaults(storyboard),
  ...colourFaults(storyboard),
];
