/** Tests how a plan's points change over time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '#studio/points/billing-store.ts';
import { stepOf, waitsFor, type KeptPlan } from '#studio/points/plan-step.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 1);
const at = (milliseconds: number) => new Date(START + milliseconds);
const usd = (cents: number) => ({ cents, currency: 'USD' });
const reported = (change: Partial<PlanRecord> = {}): PlanRecord => ({
  subscriptionId: 'one',
  name: 'Starter',
  price: usd(1500),
  includedQuarterPoints: 600,
  periodEndsAt: at(30 * DAY),
  renews: true,
  usage: null,
  pending: null,
  test: false,
  ...change,
});
const kept = (change: Partial<KeptPlan> = {}): KeptPlan => ({
  ...reported(),
  poolQuarterPoints: 600,
  termQuarterPoints: 600,
  ...change,
});
const studio = (change: Partial<PlanRecord> = {}): PlanRecord =>
  reported({
    subscriptionId: 'two',
    name: 'Studio',
    price: usd(4900),
    includedQuarterPoints: 2400,
    ...change,
  });
const outcome = ({ addQuarterPoints, newPeriod, newTerm }: ReturnType<typeof stepOf>) => [
  addQuarterPoints,
  newPeriod ? 'new period' : 'same period',
  newTerm ? 'new term' : 'same term',
];

describe('the same subscription', () => {
  it.each([-90, 0, 29, 31, 400])(
    'adds nothing in the period that the biller still reports, whatever a clock says (day %d)',
    (day) => {
      expect(outcome(stepOf(reported(), kept(), at(day * DAY)))).toEqual([0, 'same period', 'same term']);
    },
  );

  it('begins a new period when the biller reports one, though a clock says that it has not begun', () => {
    expect(outcome(stepOf(reported({ periodEndsAt: at(60 * DAY) }), kept(), at(29 * DAY)))).toEqual([
      600,
      'new period',
      'new term',
    ]);
  });

  it('that was on hold resumes where it was', () => {
    const step = stepOf(reported(), kept({ renews: false }), at(DAY));
    expect([outcome(step), step.plan.renews]).toEqual([[0, 'same period', 'same term'], true]);
  });
});

describe('another subscription', () => {
  it.each([
    [0, 1800],
    [0.001, 1800],
    [15, 900],
    [29.5, 60],
    [30, 0],
  ])('that costs more adds the difference for the days that remain, after %d days', (days, added) => {
    expect(outcome(stepOf(studio(), kept(), at(days * DAY)))).toEqual([added, 'same period', 'same term']);
  });

  it('never adds more than it includes beyond what was added since the plan was last paid for as a whole', () => {
    expect(stepOf(studio(), kept({ termQuarterPoints: 2300 }), at(0)).addQuarterPoints).toBe(100);
    expect(
      stepOf(studio(), kept({ poolQuarterPoints: 3000, termQuarterPoints: 600 }), at(0)).addQuarterPoints,
    ).toBe(1800);
  });

  it('after one that was canceled adds all that it includes, and leaves what was there', () => {
    expect(outcome(stepOf(studio({ periodEndsAt: at(31 * DAY) }), kept({ renews: false }), at(DAY)))).toEqual(
      [2400, 'same period', 'new term'],
    );
  });

  it('after one that was canceled, in the same billing cycle, adds the difference: an end that differs by hours is the same', () => {
    for (const milliseconds of [-HOUR, 1, 1000, DAY - 1])
      expect(
        outcome(
          stepOf(
            reported({ subscriptionId: 'two', periodEndsAt: at(30 * DAY + milliseconds) }),
            kept({ renews: false }),
            at(DAY),
          ),
        ),
      ).toEqual([0, 'same period', 'same term']);
  });

  it('after a period that is over begins a new one', () => {
    expect(
      outcome(stepOf(studio({ periodEndsAt: at(65 * DAY) }), kept({ renews: false }), at(35 * DAY))),
    ).toEqual([2400, 'new period', 'new term']);
  });
});

describe('a smaller plan', () => {
  const large = kept({
    ...studio({ subscriptionId: 'one' }),
    poolQuarterPoints: 2400,
    termQuarterPoints: 2400,
  });
  const small = reported({ subscriptionId: 'two' });

  it.each([30, 60])(
    'that is reported at once, with an end on day %d, waits until what was paid is over',
    (day) => {
      const waiting = stepOf({ ...small, periodEndsAt: at(day * DAY) }, large, at(29 * DAY));
      expect(outcome(waiting)).toEqual([0, 'same period', 'same term']);
      expect(waiting.plan).toMatchObject({
        subscriptionId: 'two',
        name: 'Studio',
        periodEndsAt: at(30 * DAY),
        pending: { subscriptionId: 'two', name: 'Starter' },
      });
      const [again, then] = [29.5, 30].map((days) =>
        stepOf(
          { ...small, periodEndsAt: at(60 * DAY) },
          { ...waiting.plan, poolQuarterPoints: 2400, termQuarterPoints: 2400 },
          at(days * DAY),
        ),
      );
      expect([again?.plan.name, then?.plan.name]).toEqual(['Studio', 'Starter']);
      expect(then && outcome(then)).toEqual([600, 'new period', 'new term']);
    },
  );

  it('does not begin in a period that the biller still reports, though a clock says that it is over', () => {
    expect(outcome(stepOf(small, large, at(31 * DAY)))).toEqual([0, 'same period', 'same term']);
  });

  it('waits for one that renews, and for none that is canceled or paid in another currency', () => {
    expect(waitsFor(usd(1500), large)).toBe(true);
    for (const plan of [
      null,
      { ...large, renews: false },
      { ...large, price: { cents: 4900, currency: 'EUR' } },
      { ...large, price: usd(1500) },
    ])
      expect(waitsFor(usd(1500), plan)).toBe(false);
  });
});

it('however plans follow each other within a period, no more is added than the largest includes', () => {
  const plan = fc.record({
    cents: fc.integer({ min: 100, max: 9900 }),
    includedQuarterPoints: fc.integer({ min: 0, max: 10_000 }),
    hours: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(plan, { minLength: 1, maxLength: 8 }), (plans) => {
      let [sum, now, before]: [number, number, KeptPlan | null] = [0, 0, null];
      for (const [index, { cents, includedQuarterPoints, hours }] of plans.entries()) {
        now = Math.min(30 * DAY - 1, now + hours * HOUR);
        const step = stepOf(
          reported({ subscriptionId: `${index}`, price: usd(cents), includedQuarterPoints }),
          before,
          at(now),
        );
        sum += step.addQuarterPoints;
        before = { ...step.plan, poolQuarterPoints: sum, termQuarterPoints: sum };
      }
      expect(sum).toBeLessThanOrEqual(
        Math.max(...plans.map(({ includedQuarterPoints }) => includedQuarterPoints)),
      );
    }),
  );
});
