/** The port that stores usage: points bought beyond a plan's included ones, until they are on the bill or dropped. */
import type { Amount } from '#studio/points/amount.ts';

/**
 * held: the work is reserved. due: the work is delivered. sending: the request is out, and the biller may or
 * may not have a record. sent: it has one. refused: it has none, and said why. dropped: never billed.
 */
export const USAGE_STATES = ['held', 'due', 'sending', 'sent', 'refused', 'dropped'] as const;
/** One of `USAGE_STATES`. */
export type UsageState = (typeof USAGE_STATES)[number];
/**
 * One purchase beyond the included points. `lineItemId` says where it is billed; `recordId` is the biller's
 * own id once it has the record, null before.
 */
export type UsageCharge = {
  entryId: string;
  quarterPoints: number;
  price: Amount;
  lineItemId: string;
  state: UsageState;
  recordId: string | null;
  /** When the work began. */ createdAt: Date;
};

/**
 * One request to the biller; `attempt` counts up. `first`: the biller certainly has no record of this usage
 * yet, so a refusal means that it is not billed.
 */
export type UsageAttempt = UsageCharge & { attempt: number; first: boolean };

/** Sent, without an answer. `over`: sent so long ago that no request can still be active. */
export type UnansweredUsage = UsageCharge & { attempt: number; over: boolean };

/** Certainly not on the bill. Usage that is being sent may be. */
export const UNBILLED_STATES = ['due', 'refused'] as const satisfies readonly UsageState[];
/** May be sent, again or for the first time. */
export const SENDABLE_STATES = ['due', 'sending', 'refused'] as const satisfies readonly UsageState[];
/** Bought on the plan, and not yet on the bill. */
export const OPEN_STATES = ['held', ...SENDABLE_STATES] as const satisfies readonly UsageState[];

/** One shop's usage. */
export interface UsageStore {
  usage(states: readonly UsageState[]): Promise<UsageCharge[]>;
  /** Usage that was sent and has no answer yet; `over` when that was at least this many minutes ago. */
  unanswered(answeredMinutes: number): Promise<UnansweredUsage[]>;
  /** Marks usage as sending, before the request to the biller. Null when it must not be sent any more. */
  usageSending(entryId: string): Promise<UsageAttempt | null>;
  /** The biller has a record of it, from whichever request. */
  usageSent(entryId: string, recordId: string): Promise<void>;
  /** Not billed: the first request was refused. Does nothing when it was sent again in the meantime. */
  usageRefused(attempt: UsageAttempt, reason: string): Promise<void>;
  /** Not billed, and due again: the biller had no record of it once no request could be active any more. */
  usageAbsent(unanswered: UnansweredUsage): Promise<void>;
}
