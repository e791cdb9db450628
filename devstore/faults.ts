/** What goes wrong on purpose: rules that a test sets through the control endpoint. */
import { z } from 'zod';

export const faultSchema = z.object({
  /** An operation's name ("AttachVideo"), a path ("/products/…"), or a stage ("upload", "media"). */
  match: z.string(),
  /** How many requests it strikes. */
  times: z.number().int().positive().default(1),
  fault: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('status'), status: z.number().int(), retryAfter: z.number().optional() }),
    /** `THROTTLED` in a 200, as the Admin API says it. */
    z.object({ kind: z.literal('throttled') }),
    z.object({ kind: z.literal('delay'), milliseconds: z.number().positive() }),
    /** The connection breaks in the middle of the answer; `effect` says whether the work was done before. */
    z.object({ kind: z.literal('cut'), effect: z.boolean().default(false) }),
    z.object({ kind: z.literal('userErrors'), message: z.string(), code: z.string().default('INVALID') }),
    /** The next video fails to process with this code. */
    z.object({ kind: z.literal('mediaFailed'), code: z.string() }),
    /** An upload's target is treated as expired. */
    z.object({ kind: z.literal('expired') }),
  ]),
});
export type Fault = z.infer<typeof faultSchema>;

/** Takes the first rule that fits, if any, and counts it down. */
export function strike(faults: Fault[], where: string, kinds: readonly Fault['fault']['kind'][]): Fault['fault'] | null {
  const index = faults.findIndex(({ match, fault }) => kinds.includes(fault.kind) && (match === where || (match.startsWith('/') && where.startsWith(match))));
  const rule = faults[index];
  if (rule === undefined) return null;
  rule.times -= 1;
  if (rule.times <= 0) faults.splice(index, 1);
  return rule.fault;
}
