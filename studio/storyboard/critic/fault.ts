/** Defines what the critic finds in a storyboard: faults, and figures that films are compared by. */

/** What a rule can find. */
export type FaultKind =
  /** Part of the product lies outside of what is seen, though no detail is meant. */
  | 'subject-cut'
  /** A detail shows something else than the product. */
  | 'aim-off-subject'
  /** A detail shows so much of the product that it appears as a cropped whole. */
  | 'detail-too-wide'
  /** A packshot stands on a background that colors it. */
  | 'product-coloured'
  /** Two views of the product are seen at once, one through the other. */
  | 'double-exposure'
  /** The words of a caption or the price stand on the product. */
  | 'words-on-product'
  /** The call to action is not over early enough before the clip is. */
  | 'call-to-action-late'
  /** The music's loudness swings as if it were pumped. */
  | 'music-pumps';

/** Where a storyboard breaks a rule, and by how much: `measure` is beyond `limit`, both in the rule's own unit. */
export type Fault = {
  kind: FaultKind;
  /** When it is worst, from the start of the clip. */
  seconds: number;
  sceneId: string;
  measure: number;
  limit: number;
};

/** What is measured of a storyboard. Shares lie between 0 and 1; null where there is nothing to measure. */
export type Figures = {
  /** The first words on the screen are the product's title. */
  hookIsTitle: boolean;
  /** Scene changes, the one to the end card included. */
  changes: number;
  /** Share of the changes without a transition. */
  hardCuts: number | null;
  /** Share of the changes where one scene is seen through the next. */
  dissolves: number | null;
  /** Changes in the first five seconds. */
  openingChanges: number;
  /** Different ways in which pictures stand on the frame. */
  layouts: number;
  picturesUsed: number;
  /** Share of the frame that the picture or product covers, mean of the scenes that have one. */
  coverage: number | null;
  /** Area of words and price over the product, as a share of the frame, mean over the clip. Sizes are estimated. */
  wordsOnProduct: number;
  /** Smallest distance (OKLab) of a free product's main color from the ground it stands on. */
  groundDistance: number | null;
  /** The longest time before the end card without a word on the screen, or in the voice of a clip that shows none. */
  longestSilenceSeconds: number;
  /** Seconds that a page of captions stands, from its first word to the next page: median of all but the hook's. */
  captionPageSeconds: number | null;
  /** Whether the end card or its button comes with the music's last hit; null without music. */
  endsOnLastHit: boolean | null;
  /** Seconds from the end of the call to action to the clip's end; null where it is not spoken. */
  callToActionRoomSeconds: number | null;
  /** How often the music's gain changes by 10 dB or more within 0.3 s. */
  musicSwings: number;
};
