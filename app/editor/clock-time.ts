/** Writes moments of a clip for the eye and for the ear. */

/** "0:07.4". */
export function clockTime(seconds: number): string {
  const tenths = Math.floor(seconds * 10 + 1e-6);
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`;
}

/** "7.4 seconds". */
export const spokenTime = (seconds: number): string =>
  `${(Math.floor(seconds * 10 + 1e-6) / 10).toString()} seconds`;
