/** The port that keeps a secret readable only to this deployment, and only where it belongs. */

/** A secret in the clear. */
export type Opened = {
  text: string;
  /** True when it was sealed under a former key or in a former version: seal it again. */
  outdated: boolean;
};

/** Encrypts secrets for storage, and decrypts them. Sealed text is a string that any text column takes. */
export interface Seal {
  /**
   * All parts of `belongsTo` are bound to it, each in its position: text sealed for one shop or one address
   * does not open for another.
   */
  seal(text: string, belongsTo: readonly (string | null)[]): string;
  /**
   * Null when it was sealed with another key, for something else, or was changed. Text of the first version
   * was bound to one name, `formerly`, and opens with that alone.
   */
  open(sealed: string, belongsTo: readonly (string | null)[], formerly: string): Opened | null;
}
