/** How movement begins and ends. All take and give 0 to 1. */

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));
export const easeOut = (t: number): number => 1 - (1 - clamp01(t)) ** 3;
export const easeInOut = (t: number): number => {
  const x = clamp01(t);
  return x * x * x * (x * (6 * x - 15) + 10);
};
/** Goes on at a steady pace between soft ends: a camera, not a lift. */
export const easeCamera = (t: number): number => {
  const x = clamp01(t);
  return 0.55 * x + 0.45 * (x * x * (3 - 2 * x));
};
export const easeSettle = (t: number): number => 1 - (1 - clamp01(t)) ** 2.2;

export function eased(kind: 'linear' | 'in-out' | 'out', t: number): number {
  if (kind === 'linear') return clamp01(t);
  return kind === 'in-out' ? easeCamera(t) : easeSettle(t);
}
