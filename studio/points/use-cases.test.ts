/**
 * Tests the use cases of the ledger on rows in memory: against the rules themselves, and in thousands of
 * interleavings.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endSubscription } from './end-subscription.ts';
import { operatorGrant, type NewEntry, type Subject } from './entry.ts';
import { keepSubscription } from './keep-subscription.ts';
import {
  balanceOf,
  NO_ENTRIES,
  refund,
  release,
  reserve,
  settle,
  withEntry,
  type LedgerModel,
} from './ledger-model.ts';
import { ledgerOver } from './ledger-transaction.ts';
import { quote } from './quote.ts';
import { reassignUsage } from './reassign-usage.ts';
import type { PointsRows } from './rows.ts';
import { stopUsage } from './stop-usage.ts';
import { openMemoryPoints, type MemoryPoints } from './testing/memory-points.ts';

const subject = (id: number): Subject => ({ kind: 'export', id: String(id) });
const price = (quarterPoints: number) =>
  quote([{ what: 'work', count: 1, quarterPointsEach: quarterPoints }]);
const id = fc.integer({ min: 0, max: 4 });

describe('without a plan, the ledger is the one of the rules', () => {
  const act = fc.oneof(
    fc.record({ act: fc.constant('grant' as const), id, amount: fc.integer({ min: 0, max: 60 }) }),
    fc.record({
      act: fc.constantFrom('reserve' as const, 'settle' as const, 'release' as const, 'refund' as const),
      id,
      amount: fc.constantFrom(15, 30),
    }),
  );
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  async function perform(rows: PointsRows, { act: what, id: number, amount }: Act): Promise<void> {
    const ledger = ledgerOver(rows);
    if (what === 'grant') await ledger.add(operatorGrant(amount, String(number), ''));
    if (what === 'reserve') await ledger.reserve(subject(number), price(amount));
    if (what === 'settle') await ledger.settle(subject(number));
    if (what === 'release') await ledger.release(subject(number), 'failed');
    if (what === 'refund') await ledger.refund(subject(number), 'file-lost');
  }

  function after(ledger: LedgerModel, { act: what, id: number, amount }: Act): LedgerModel {
    if (what === 'grant') return withEntry(ledger, operatorGrant(amount, String(number), ''));
    if (what === 'reserve') return reserve(ledger, subject(number), price(amount));
    return { settle, release, refund }[what](ledger, subject(number));
  }

  const entriesOf = (points: MemoryPoints): NewEntry[] =>
    points.state.entries.map(({ id: _, number: __, ...entry }) => entry);

  test('one act after the other', () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const points = openMemoryPoints();
        let model = NO_ENTRIES;
        for (const each of acts) {
          await points.transact((rows) => perform(rows, each));
          model = after(model, each);
          expect(points.balance()).toBe(balanceOf(model));
        }
        expect(entriesOf(points)).toEqual(model.entries);
      }),
      { numRuns: 300 },
    ));

  test('all at once: as if they had come one after the other, in the order in which each had the balance', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { maxLength: 14 }), async (scheduler, acts) => {
        const points = openMemoryPoints(() => scheduler.schedule(Promise.resolve()));
        await scheduler.waitFor(
          Promise.all(
            acts.map((each, index) => points.transact((rows) => perform(rows, each), String(index))),
          ),
        );
        const inTurn = points.committed.flatMap((label) => acts[Number(label)] ?? []);
        expect(inTurn).toHaveLength(acts.length);
        expect(entriesOf(points)).toEqual(inTurn.reduce(after, NO_ENTRIES).entries);
      }),
      { numRuns: 500 },
    ));
});

const DAY = 24 * 3600_000;
const START = Date.UTC(2026, 10, 1);
const usd = (cents: number) => ({ cents, currency: 'USD' });
const plan = (subscriptionId: string, { day, cap }: { day: number; cap: number }) => ({
  subscriptionId,
  name: subscriptionId,
  price: usd(1500),
  includedQuarterPoints: 60,
  periodEndsAt: new Date(START + (Math.floor(day / 30) + 1) * 30 * DAY),
  renews: true,
  usage: { lineItemId: `line of ${subscriptionId}`, cap: usd(cap), used: usd(0), centsAQuarterPoint: 3 },
  pending: null,
  test: false,
});
const at = (day: number) => new Date(START + day * DAY);

describe('beyond a plan', () => {
  const act = fc.oneof(
    fc.record({ act: fc.constant('reserve' as const), id, amount: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ act: fc.constant('settle' as const), id, amount: fc.integer({ min: 0, max: 90 }) }),
    fc.record({ act: fc.constant('release' as const), id }),
    fc.record({ act: fc.constant('refund' as const), id }),
    fc.record({
      act: fc.constant('keep' as const),
      name: fc.constantFrom('one', 'other'),
      day: fc.integer({ min: 0, max: 70 }),
      cap: fc.constantFrom(0, 90, 10_000),
    }),
    fc.record({ act: fc.constant('end' as const), day: fc.integer({ min: 0, max: 70 }) }),
    fc.record({ act: fc.constant('stop' as const) }),
    fc.record({ act: fc.constant('reassign' as const) }),
  );
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  /** As a worker does it: a worker that learns of the cancellation does not deliver. */
  async function perform(points: MemoryPoints, each: Act): Promise<void> {
    if (each.act === 'stop') return stopUsage(points);
    if (each.act === 'reassign') return reassignUsage(points);
    await points.transact(async (rows) => {
      const ledger = ledgerOver(rows);
      if (each.act === 'reserve') {
        const reserved = await ledger.reserve(subject(each.id), price(each.amount));
        if (reserved.ok) points.state.underWay.push(subject(each.id));
      } else if (each.act === 'settle') {
        const reserved = (await rows.ledger.reservation(subject(each.id)))?.quarterPoints ?? 0;
        await ledger.settle(subject(each.id), Math.min(each.amount, reserved));
      } else if (each.act === 'release') await ledger.release(subject(each.id), 'failed');
      else if (each.act === 'refund') await ledger.refund(subject(each.id), 'file-lost');
      else if (each.act === 'keep')
        await keepSubscription(rows, { reported: plan(each.name, each), askedAt: at(each.day) });
      else await endSubscription(rows, at(each.day));
    });
  }

  /** What must never happen, as the audit of the database checks it. */
  function faultsOf({ state, balance }: MemoryPoints): string[] {
    const kinds = (of: Subject) =>
      state.entries.flatMap((entry) => (entry.subject?.id === of.id ? [entry.kind] : []));
    const faults: string[] = [];
    if (balance() < 0) faults.push('the balance is below zero');
    for (const usage of state.usage) {
      const bought = state.entries.find((entry) => entry.id === usage.entryId);
      const [ended, delivered] = [
        kinds(usage.subject).some((kind) => kind === 'settle' || kind === 'release'),
        kinds(usage.subject).includes('settle'),
      ];
      if (bought === undefined || bought.quarterPoints < usage.quarterPoints)
        faults.push(`${usage.entryId} is billed without an entry behind it`);
      if (usage.state === 'held' && ended) faults.push(`${usage.entryId} is held for work that has ended`);
      if (usage.state === 'due' && !delivered) faults.push(`${usage.entryId} is due and was not delivered`);
      if (usage.state === 'due' && !state.jobs.includes(usage.entryId))
        faults.push(`${usage.entryId} is due, and nobody is to bill it`);
      if (usage.price.cents !== usage.quarterPoints * 3) faults.push(`${usage.entryId} has another price`);
    }
    for (const entry of state.entries)
      if (entry.reason === 'usage' && !state.usage.some(({ entryId }) => entryId === entry.id))
        faults.push(`${entry.id} was bought and is not billed`);
    for (const { poolQuarterPoints: pool, expiredQuarterPoints: expired } of state.periods)
      if (expired > pool) faults.push(`${expired} of ${pool} included points have ended`);
    return faults;
  }

  test('what was bought for work is removed before what is returned too late expires', async () => {
    const points = openMemoryPoints();
    const acts: Act[] = [
      { act: 'keep', name: 'one', day: 0, cap: 10_000 },
      { act: 'reserve', id: 1, amount: 61 },
      { act: 'reserve', id: 2, amount: 1 },
      { act: 'keep', name: 'one', day: 37, cap: 10_000 },
      { act: 'settle', id: 1, amount: 8 },
    ];
    for (const each of acts) await perform(points, each);
    // All that is left is spent: the one point that comes back of the ended period is the one that was bought.
    await perform(points, { act: 'reserve', id: 3, amount: points.balance() });
    await perform(points, { act: 'release', id: 2 });
    expect([points.balance(), faultsOf(points)]).toEqual([0, []]);
  });

  test('the ledger adds up after each of many acts', () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const points = openMemoryPoints();
        for (const each of acts) {
          await perform(points, each);
          expect(faultsOf(points)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    ));

  test('the ledger adds up when all come at once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(act, { maxLength: 6 }),
        fc.array(act, { maxLength: 10 }),
        async (scheduler, first, acts) => {
          const points = openMemoryPoints(() => scheduler.schedule(Promise.resolve()));
          const start: Act = { act: 'keep', name: 'one', day: 0, cap: 10_000 };
          for (const each of [start, ...first]) await scheduler.waitFor(perform(points, each));
          await scheduler.waitFor(Promise.all(acts.map((each) => perform(points, each))));
          expect(faultsOf(points)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    ));
});
