/** Easing curves: each maps 0–1 to 0–1, and clamps values outside. */

/** The nearest value from 0 to 1. */
export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/** Cubic: fast at first, at rest at the end. */
export const easeOut = (t: number): number => 1 - (1 - clamp01(t)) ** 3;

/** Quintic, at rest at both ends. */
export const easeInOut = (t: number): number => {
  const x = clamp01(t);
  return x * x * x * (x * (6 * x - 15) + 10);
};

/** Overshoots by a tenth and comes back. */
export const easeBack = (t: number): number => {
  const x = clamp01(t) - 1;
  return 1 + x * x * (2.4 * x + 1.4);
};

/** A steady pace between soft ends, as a camera moves. */
const easeCamera = (t: number): number => 0.55 * t + 0.45 * (t * t * (3 - 2 * t));
const easeSettle = (t: number): number => 1 - (1 - t) ** 2.2;

/** The pace of a shot. */
export function eased(kind: 'linear' | 'in-out' | 'out', time: number): number {
  const t = clamp01(time);
  if (kind === 'linear') return t;
  return kind === 'in-out' ? easeCamera(t) : easeSettle(t);
}
