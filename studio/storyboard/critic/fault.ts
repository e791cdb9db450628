/** Defines a fault of a storyboard, for every rule of the critic. */

/** What a rule can find. */
export type FaultKind =
  /** Part of the product lies outside of what is seen, though no detail is meant. */
  | 'subject-cut'
  /** A detail shows something else than the product. */
  | 'aim-off-subject'
  /** A detail shows so much of the product that it appears as a cropped whole. */
  | 'detail-too-wide'
  /** A packshot stands on a background that colors it. */
  | 'product-coloured';

/** Where a storyboard breaks a rule, and by how much: `measure` is beyond `limit`, both in the rule's own unit. */
export type Fault = {
  kind: FaultKind;
  /** When it is worst, from the start of the clip. */
  seconds: number;
  sceneId: string;
  measure: number;
  limit: number;
};
