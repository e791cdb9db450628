/**
 * Keeps why a clip is out of date in a form that the release before reads: it knows fewer reasons, and refuses
 * a row that holds another.
 */
import { z } from 'zod';
import { staleReasonSchema, STALE_REASONS, type Clip, type StaleReason } from '#studio/clip/clip.ts';

/** A reason that the release before does not know, by the one that it reads in its place. */
const KNOWN_BEFORE: Partial<Record<StaleReason, StaleReason>> = { rating: 'text' };

const storedSchema = z.object({ reasons: z.array(z.string()), all: z.array(z.string()).optional() });

/** `reasons` for every release, `all` for those that know them. */
export function storedStale(reasons: readonly StaleReason[]): { reasons: StaleReason[]; all: StaleReason[] } {
  const known = new Set(reasons.map((reason) => KNOWN_BEFORE[reason] ?? reason));
  return { reasons: [...known], all: [...reasons] };
}

/** Null while nothing has changed. A reason that a later release stored is read as a change of the text. */
export function readStale(stored: unknown): Clip['stale'] {
  if (stored === null) return null;
  const { reasons, all = reasons } = storedSchema.parse(stored);
  const read = new Set(all.map((reason) => staleReasonSchema.safeParse(reason).data ?? ('text' as const)));
  return { reasons: STALE_REASONS.filter((reason) => read.has(reason)) };
}
