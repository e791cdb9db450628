/**
 * What a merchant has paid for and may still spend, in a page: plans, months and work, without a ledger. Time
 * is in whole days.
 */

export const PLANS = {
  Starter: { included: 600, cents: 1500 },
  Studio: { included: 2400, cents: 4900 },
  House: { included: 6000, cents: 9900 },
} as const;
export type PlanName = keyof typeof PLANS;

const PERIOD_DAYS = 30;

/** Points that end together; what was reserved while they were there is taken from them first. */
type Month = { included: number; over: boolean };
type Work = { month: Month | null; taken: number; state: 'reserved' | 'delivered' | 'ended' };
type Plan = { name: PlanName; endsOn: number; renews: boolean; pending: PlanName | null; month: Month };

export class PlanModel {
  day = 0;
  plan: Plan | null = null;
  /** All that plans ever added. */
  paid = 0;
  private bought = 0;
  private readonly months: Month[] = [];
  private readonly work = new Map<string, Work>();

  subscribe(name: PlanName): void {
    const { included, cents } = PLANS[name];
    const { plan } = this;
    if (plan === null) this.begin(name, this.day + PERIOD_DAYS);
    else if (!plan.renews) {
      // A whole plan is paid for: what was left of the other ends with it.
      this.add(plan.month, included);
      this.plan = { name, endsOn: this.day + PERIOD_DAYS, renews: true, pending: null, month: plan.month };
    } else if (cents < PLANS[plan.name].cents) plan.pending = name;
    else {
      this.add(
        plan.month,
        Math.floor(((included - PLANS[plan.name].included) * (plan.endsOn - this.day)) / PERIOD_DAYS),
      );
      Object.assign(plan, { name, pending: null });
    }
  }

  cancel(): void {
    if (this.plan !== null) Object.assign(this.plan, { renews: false, pending: null });
  }

  pass(days: number): void {
    this.day += days;
    for (let { plan } = this; plan !== null && plan.endsOn <= this.day; { plan } = this) {
      plan.month.over = true;
      this.plan = null;
      if (plan.renews) this.begin(plan.pending ?? plan.name, plan.endsOn + PERIOD_DAYS);
    }
  }

  buy(quarterPoints: number): void {
    this.bought += quarterPoints;
  }

  reserve(id: string, quarterPoints: number): boolean {
    if (quarterPoints > this.balance()) return false;
    this.work.set(id, { month: this.plan?.month ?? null, taken: quarterPoints, state: 'reserved' });
    return true;
  }

  release(id: string): void {
    this.end(id, 'reserved', 'ended', () => 0);
  }

  deliver(id: string, used: (taken: number) => number): void {
    this.end(id, 'reserved', 'delivered', used);
  }

  refund(id: string): void {
    this.end(id, 'delivered', 'ended', () => 0);
  }

  /** What was bought and not needed beyond the months, and what is left of the month that runs. */
  balance(): number {
    const taken = (month: Month | null) =>
      [...this.work.values()]
        .filter((work) => work.month === month)
        .reduce((sum, work) => sum + work.taken, 0);
    const beyond = this.months.reduce((sum, month) => sum + Math.max(0, taken(month) - month.included), 0);
    const left = this.months
      .filter(({ over }) => !over)
      .reduce((sum, month) => sum + Math.max(0, month.included - taken(month)), 0);
    return this.bought - taken(null) - beyond + left;
  }

  knows = (id: string): boolean => this.work.has(id);
  isReserved = (id: string): boolean => this.work.get(id)?.state === 'reserved';
  takenBy = (id: string): number => this.work.get(id)?.taken ?? 0;

  private begin(name: PlanName, endsOn: number): void {
    const month: Month = { included: 0, over: false };
    this.months.push(month);
    this.add(month, PLANS[name].included);
    this.plan = { name, endsOn, renews: true, pending: null, month };
  }

  private add(month: Month, quarterPoints: number): void {
    month.included += quarterPoints;
    this.paid += quarterPoints;
  }

  private end(id: string, from: Work['state'], state: Work['state'], used: (taken: number) => number): void {
    const work = this.work.get(id);
    if (work?.state === from) Object.assign(work, { state, taken: used(work.taken) });
  }
}
