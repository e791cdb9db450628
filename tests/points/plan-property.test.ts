/**
 * Lets merchants, months, crashes and two settlers at once do what they like: nobody is given what was not
 * paid, nobody loses what was.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#adapters/database/testing/test-database.ts';
import { settleBill, type BillPorts } from '#studio/points/settle-bill.ts';
import { DAY, openBillShop, type BillShop } from '#tests/points/bill-shop.ts';
import { PlanModel, PLANS, type PlanName } from '#tests/points/plan-model.ts';
import { given } from '#tests/given.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase({ firstGrantQuarterPoints: 0 });
}, 60_000);
afterAll(() => database.close());

const names = Object.keys(PLANS) as PlanName[];
const name = fc.constantFrom(...names);
const work = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const share = fc.constantFrom(0.1, 0.5, 1);
/** How the bill is settled after something has changed. */
const look = fc.constantFrom(
  'once',
  'once',
  'twice',
  'crash before',
  'crash after',
  'two at once',
  'two at once',
);
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('subscribe' as const), name, look }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cancel' as const), look }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 31 }), look }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('buy' as const), look }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reserve' as const), id: work, share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('release' as const), id: work }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('deliver' as const), id: work, share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refund' as const), id: work }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

/** Breaks off where the plan is written. */
const crashing = (ports: BillPorts, when: 'before' | 'after'): BillPorts => ({
  ...ports,
  store: {
    ...ports.store,
    async transact(work) {
      if (when === 'after') await ports.store.transact(work);
      throw new Error('crashed on purpose');
    },
  },
});

async function settle(bill: BillShop, how: Look): Promise<void> {
  if (how === 'crash before' || how === 'crash after')
    await settleBill(crashing(bill.ports, how === 'crash before' ? 'before' : 'after')).catch(
      () => undefined,
    );
  if (how === 'two at once') {
    const [one, other] = [bill.held(), bill.held()];
    const first = settleBill(one.ports);
    await one.reached;
    await bill.lapse();
    const second = settleBill(other.ports);
    await other.reached;
    one.go();
    given(await first);
    other.go();
    given(await second);
    return;
  }
  await bill.settle();
  if (how === 'twice') await bill.settle();
}

/** The same with the shop and with the model. */
async function act(bill: BillShop, model: PlanModel, done: Action): Promise<void> {
  switch (done.kind) {
    case 'subscribe':
      await bill.agree(done.name);
      model.subscribe(done.name);
      return settle(bill, done.look);
    case 'cancel': {
      const plan = await bill.ports.store.plan();
      if (plan === null || !plan.renews) return;
      given(await bill.ports.billing.cancelPlan(plan.subscriptionId));
      model.cancel();
      await settle(bill, done.look);
      // A merchant who pays again on the same day is in the same billing cycle.
      return act(bill, model, { kind: 'pass', days: 1, look: 'once' });
    }
    case 'pass':
      bill.pass(done.days * DAY);
      model.pass(done.days);
      return settle(bill, done.look);
    case 'buy': {
      const { confirmationUrl } = await bill.offerPack();
      await bill.merchant.decide(confirmationUrl, 'approve');
      model.buy(400);
      return settle(bill, done.look);
    }
    case 'reserve': {
      const quarterPoints = Math.floor(model.balance() * done.share);
      if (quarterPoints === 0 || model.knows(done.id)) return;
      expect([await bill.reserve(done.id, quarterPoints), model.reserve(done.id, quarterPoints)]).toEqual([
        true,
        true,
      ]);
      return;
    }
    case 'release':
      await bill.release(done.id);
      model.release(done.id);
      return;
    case 'deliver': {
      const used = (taken: number) => Math.floor(taken * done.share);
      if (model.isReserved(done.id)) await bill.deliver(done.id, used(model.takenBy(done.id)));
      model.deliver(done.id, used);
      return;
    }
    case 'refund':
      await bill.refund(done.id);
      model.refund(done.id);
      return;
  }
}

const RUNS = Number(process.env['PLAN_RUNS'] ?? 25);

it(
  'gives exactly what was paid for, and takes nothing of it before its month is over',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { minLength: 3, maxLength: 16, size: 'max' }),
        fc.constantFrom('next cycle' as const, 'at once' as const),
        async (actions, shown) => {
          const bill = await openBillShop(database);
          try {
            await bill.merchant.control('POST', 'charges/deferral', { shown });
            const model = new PlanModel();
            for (const [index, each] of actions.entries()) {
              await act(bill, model, each);
              expect([index, await bill.balance()]).toEqual([index, model.balance()]);
            }
            const added = (await bill.entries())
              .filter(([reason]) => reason === 'plan')
              .reduce((sum, [, quarterPoints]) => sum + quarterPoints, 0);
            expect(added).toBeLessThanOrEqual(model.paid);
            expect(await bill.faults()).toEqual([]);
            expect(await bill.drift()).toEqual([]);
          } finally {
            await bill.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  },
);
