/**
 * Breaks a real worker process while it bills: each usage is on Shopify's bill once, on the subscription it
 * belongs to, and the ledger agrees.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exportPrice } from '#studio/export/price.ts';
import { openBench, type Bench, type Worker } from '#tests/faults/worker-bench.ts';
import { usageRecordsIn } from '#tests/points/open-bill.ts';
import { SECOND } from '#tests/patience.ts';

const SOON = { timeout: 50 * SECOND, interval: 250 };
const TEST_MILLISECONDS = 120 * SECOND;

describe('a worker', () => {
  let bench: Bench;
  let worker: Worker;
  let plans = 1;

  beforeAll(async () => {
    bench = await openBench({ plan: true });
    worker = await bench.startWorker();
    await deliver('all that is included', 60);
  });
  afterAll(() => bench.close());
  afterEach(async () => {
    await expect.poll(() => bench.violations(worker), SOON).toEqual([]);
    expect(worker.output()).not.toContain('the ledger and the bill do not agree');
  }, 60 * SECOND);

  /** Work of this many quarter points, without the video. */
  async function deliver(id: string, quarterPoints: number): Promise<void> {
    const subject = { kind: 'run' as const, id };
    const reserved = await bench.shop.ledger.reserve(subject, exportPrice(quarterPoints));
    if (!reserved.ok) throw reserved.error;
    expect(await bench.shop.ledger.settle(subject)).toBe(true);
  }
  const usageOf = async (id: string) =>
    (await bench.sql('select entry_id, state from usage_charges where subject_id = $1', [id]))[0];
  const stateOf = async (id: string) => (await usageOf(id))?.['state'];
  const recordsOf = async (id: string) => {
    const usage = await usageOf(id);
    return usageRecordsIn(bench.store)
      .filter(({ key }) => key === usage?.['entry_id'])
      .map(({ subscription, amount }) => ({ subscription, amount }));
  };
  /** Shopify has recorded it, and the answer is lost. */
  const silence = () =>
    bench.store.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'timeout', effect: true } });
  async function killWhileSending(id: string): Promise<void> {
    silence();
    await deliver(id, 40);
    await expect
      .poll(async () => [await stateOf(id), (await recordsOf(id)).length], {
        timeout: 20 * SECOND,
        interval: 20,
      })
      .toEqual(['sending', 1]);
    await worker.end('SIGKILL');
  }
  const hear = (id: string, topic: string) =>
    bench.database.webhooks.accept({ shop: bench.store.shop, id, topic, payload: {} });
  const handled = (id: string) =>
    expect
      .poll(() => bench.sql('select id from webhooks where id = $1 and handled_at is null', [id]), SOON)
      .toEqual([]);

  it(
    'puts what was delivered beyond the plan on the bill',
    async () => {
      await deliver('whole way', 40);
      await expect
        .poll(() => recordsOf('whole way'), SOON)
        .toEqual([{ subscription: plans, amount: '1.20' }]);
    },
    TEST_MILLISECONDS,
  );

  it(
    'killed after Shopify had the usage and before we knew: the next worker finds it there',
    async () => {
      await killWhileSending('killed');
      worker = await bench.startWorker();
      await expect.poll(() => stateOf('killed'), SOON).toBe('sent');
      expect(await recordsOf('killed')).toHaveLength(1);
    },
    TEST_MILLISECONDS,
  );

  it(
    'killed then, with the plan changed before the next one starts: the usage stays where it is',
    async () => {
      await killWhileSending('killed and changed');
      await bench.agreeToPlan();
      worker = await bench.startWorker();
      await expect.poll(() => stateOf('killed and changed'), SOON).toBe('sent');
      expect(await recordsOf('killed and changed')).toEqual([{ subscription: plans++, amount: '1.20' }]);
    },
    TEST_MILLISECONDS,
  );

  it(
    'notified of a change of plan twice, and hours late: it is followed once, and what is used after it is billed on the new one',
    async () => {
      const included = async () =>
        (await bench.sql(`select count(*)::int as entries from ledger_entries where reason = 'plan'`))[0];
      const before = await included();
      await deliver('until then', (await bench.shop.ledger.balance()).quarterPoints + 40);
      await expect.poll(() => stateOf('until then'), SOON).toBe('sent');
      await bench.agreeToPlan();
      plans++;
      expect([
        await hear('twice', 'app_subscriptions/update'),
        await hear('twice', 'app_subscriptions/update'),
      ]).toEqual([true, false]);
      await hear('again', 'app_subscriptions/update');
      for (const id of ['twice', 'again']) await handled(id);
      await deliver('after', 40);
      await expect.poll(() => recordsOf('after'), SOON).toEqual([{ subscription: plans, amount: '1.20' }]);
      await hear('late', 'app_subscriptions/approaching_capped_amount');
      await handled('late');
      expect([await included(), (await recordsOf('until then')).length]).toEqual([before, 1]);
    },
    TEST_MILLISECONDS,
  );

  it(
    'whose answer was lost searches for it when the bills are swept',
    async () => {
      bench.store.inject({ match: 'RecordUsage', times: 1, fault: { kind: 'cut', effect: true } });
      await deliver('swept', 40);
      await expect.poll(() => stateOf('swept'), SOON).toBe('sending');
      await bench.sql(
        `update usage_charges set created_at = created_at - interval '3 minutes' where subject_id = 'swept'`,
      );
      expect(await bench.database.sweeps.settleBills(false)).toBe(1);
      await expect.poll(() => stateOf('swept'), SOON).toBe('sent');
      expect(await recordsOf('swept')).toHaveLength(1);
    },
    TEST_MILLISECONDS,
  );
});
