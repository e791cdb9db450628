/** What goes wrong on purpose: rules that a test sets, each for a number of requests. */
import { z } from 'zod';

export const faultSchema = z.strictObject({
  /**
   * What it strikes: an operation's name ("AttachVideo"), a root field ("productUpdate"), the beginning of a
   * path ("/products/"), or a stage: "admin", "attach" (a mutation that makes media), "upload", "media"
   * (processing), "storefront", "picture".
   */
  match: z.string().min(1),
  /** How many requests it strikes. */
  times: z.number().int().positive().default(1),
  fault: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('status'),
      status: z.number().int().min(400).max(599),
      retryAfter: z.number().optional(),
    }),
    /** `THROTTLED` in a 200, as the Admin API says it. */
    z.strictObject({ kind: z.literal('throttled') }),
    z.strictObject({ kind: z.literal('delay'), milliseconds: z.number().positive() }),
    /** Nothing is ever answered; `effect` says whether the work was done. */
    z.strictObject({ kind: z.literal('timeout'), effect: z.boolean().default(false) }),
    /**
     * The connection breaks in the middle of the answer; `effect` says whether the work was done. An upload
     * without effect breaks half-way through its body.
     */
    z.strictObject({ kind: z.literal('cut'), effect: z.boolean().default(false) }),
    z.strictObject({
      kind: z.literal('userErrors'),
      message: z.string(),
      code: z.string().default('INVALID'),
    }),
    /** The next video fails to process with this code. */
    z.strictObject({ kind: z.literal('mediaFailed'), code: z.string() }),
    /** An upload's target is treated as expired. */
    z.strictObject({ kind: z.literal('expired') }),
  ]),
});
/** What goes wrong (`fault`), for which requests (`match`), and how often it still does (`times`). */
export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = Fault['fault']['kind'];

/** Takes the first rule of these kinds that fits any of the names, if any, and counts it down. */
export function strike(
  faults: Fault[],
  names: readonly string[],
  kinds: readonly FaultKind[],
): Fault['fault'] | null {
  const index = faults.findIndex(
    ({ match, fault }) => kinds.includes(fault.kind) && names.some((name) => fits(match, name)),
  );
  const rule = faults[index];
  if (rule === undefined) return null;
  rule.times -= 1;
  if (rule.times <= 0) faults.splice(index, 1);
  return rule.fault;
}

const fits = (match: string, name: string): boolean =>
  match === name || (match.startsWith('/') && name.startsWith(match));
