/** The port that keeps a secret readable only to this deployment, and only where it belongs. */

export interface Seal {
  /** `belongsTo` is bound to it: text sealed for one shop does not open for another. */
  seal(text: string, belongsTo: string): string;
  /** Null when it was sealed with another key, for something else, or was changed. */
  open(sealed: string, belongsTo: string): string | null;
}
