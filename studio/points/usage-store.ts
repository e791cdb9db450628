/** The port that keeps usage: what was bought beyond a plan's included points, until it is on the bill or never will be. */
import type { Amount } from '#studio/points/amount.ts';

/**
 * held: with a reservation. due: delivered. sending: the biller was asked, and may or may not have it. sent: it has. refused: it has not,
 * and said why. dropped: never to be billed.
 */
export const USAGE_STATES = ['held', 'due', 'sending', 'sent', 'refused', 'dropped'] as const;
export type UsageState = (typeof USAGE_STATES)[number];
/** One purchase beyond the included points. `lineItemId` says where it is billed; `recordId` is the biller's own id once it has the record, null before. */
export type UsageCharge = {
  entryId: string;
  quarterPoints: number;
  price: Amount;
  lineItemId: string;
  state: UsageState;
  recordId: string | null;
  /** When the work began. */ createdAt: Date;
};

/** One request to the biller; `attempt` counts up. `first`: it surely has no record of this usage yet, so that what it refuses is not billed. */
export type UsageAttempt = UsageCharge & { attempt: number; first: boolean };

/** Sent, and no answer was kept. `over`: so long ago that no request of it is still under way. */
export type UnansweredUsage = UsageCharge & { attempt: number; over: boolean };

/** May be sent, again or for the first time. */
export const SENDABLE_STATES = ['due', 'sending', 'refused'] as const satisfies readonly UsageState[];
/** Bought on the plan, and not yet on the bill. */
export const OPEN_STATES = ['held', ...SENDABLE_STATES] as const satisfies readonly UsageState[];

/** One shop's. */
export interface UsageStore {
  usage(states: readonly UsageState[]): Promise<UsageCharge[]>;
  /** What is being sent and was not answered yet. */
  unanswered(): Promise<UnansweredUsage[]>;
  /** Before the biller is asked. Null when it is not to be sent any more. */
  usageSending(entryId: string): Promise<UsageAttempt | null>;
  /** The biller has it, whoever asked and when. */
  usageSent(entryId: string, recordId: string): Promise<void>;
  /** Not billed: the first asking was refused. Nothing happens when it was asked for again since. */
  usageRefused(attempt: UsageAttempt, reason: string): Promise<void>;
  /** Not billed: the biller, asked for it when no request was under way any more, had no record. It is due again. */
  usageAbsent(unanswered: UnansweredUsage): Promise<void>;
}
