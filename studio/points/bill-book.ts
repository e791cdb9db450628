/** The port that keeps what a shop was offered, the plan it has, and the usage that is still to be billed. */
import type { Amount } from '#studio/points/amount.ts';
import type { ChargeStatus } from '#studio/points/billing.ts';

export type ChargeRecord = { id: string; kind: 'pack' | 'plan'; name: string; quarterPoints: number; price: Amount; status: ChargeStatus; createdAt: Date };

export type PlanRecord = {
  subscriptionId: string;
  name: string;
  price: Amount;
  includedQuarterPoints: number;
  periodEndsAt: Date;
  /** Null once the subscription has ended: the included points stay until the period is over. */
  usage: { lineItemId: string; cap: Amount; used: Amount; centsAQuarterPoint: number } | null;
  test: boolean;
};

export type UsageCharge = { entryId: string; quarterPoints: number; price: Amount; lineItemId: string; state: 'held' | 'due' | 'sent' | 'refused' | 'dropped'; recordId: string | null };

/** One shop's. */
export interface BillBook {
  offered(charge: Omit<ChargeRecord, 'status' | 'createdAt'>): Promise<void>;
  charges(): Promise<ChargeRecord[]>;
  decided(chargeId: string, status: ChargeStatus): Promise<void>;
  plan(): Promise<PlanRecord | null>;
  keepPlan(plan: PlanRecord): Promise<void>;
  endPlan(): Promise<void>;
  /** Ends what is left of a period's included points, by what was spent since they came; plan points are spent first. Gives how many ended. */
  endPeriod(subscriptionId: string, periodEnd: Date): Promise<number>;
  usage(states: readonly UsageCharge['state'][]): Promise<UsageCharge[]>;
  /** False when another has sent it, or it is not to be sent any more. */
  usageSent(entryId: string, recordId: string): Promise<boolean>;
  usageRefused(entryId: string, reason: string): Promise<void>;
}
