/** Decides how fast a script is spoken, and what is left out, so that it fits its clip. */
import { MAX_RATE } from '#studio/script/pace.ts';
import type { ScriptLine } from '#studio/script/script.ts';

/**
 * The rates a voice may speak at. The steps are coarse so that a small edit does not change the rate of the
 * other lines.
 */
export const RATES = [0.9, 0.95, 1, 1.05, 1.1, MAX_RATE] as const;
/** A multiple of the voice's normal rate, 0.9 to 1.15. */
export type Rate = (typeof RATES)[number];

/** The voice's own pace. */
export const NORMAL_RATE: Rate = 1;
/** A script that fills less of its time than this is spoken more slowly. */
const SPARSE = { slow: 0.85, slowest: 0.75 };
/** Pauses do not shrink with the rate, so a voice reaches only about this share of the requested rate. */
const SHORTFALL = 0.985;

export type SpeechBudget = {
  /** Length of the clip. */
  seconds: number;
  leadSeconds: number;
  tailSeconds: number;
  gapSeconds: number;
};

/** Seconds that all lines together may take, without the pauses between them. */
export const speechBudget = (budget: SpeechBudget, lines: number): number =>
  budget.seconds - budget.leadSeconds - budget.tailSeconds - budget.gapSeconds * Math.max(0, lines - 1);

/** The slowest rate at which speech of this length (at rate 1) should fit, or null when even the fastest may not. */
export function rateFor(speechSeconds: number, budgetSeconds: number): Rate | null {
  if (budgetSeconds <= 0) return null;
  const share = speechSeconds / budgetSeconds;
  if (share < SPARSE.slowest) return 0.9;
  if (share < SPARSE.slow) return 0.95;
  if (share <= NORMAL_RATE) return NORMAL_RATE;
  return RATES.find((rate) => share <= rate * SHORTFALL) ?? null;
}

/**
 * The line to leave out: never the hook or the call to action. Later lines matter less, so it is the last one
 * whose absence is enough, else the last. Null when nothing may go.
 */
export function lineToDrop(
  lines: readonly { id: string; role: ScriptLine['role']; seconds: number }[],
  overSeconds: number,
): string | null {
  const optional = lines.filter((line) => line.role === 'line');
  return (optional.findLast((line) => line.seconds >= overSeconds) ?? optional.at(-1))?.id ?? null;
}
