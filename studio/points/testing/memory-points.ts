/**
 * Keeps one shop's rows of money in memory, with the locks that PostgreSQL has, so that tests can try many
 * interleavings.
 */
import type { NewEntry, Subject } from '#studio/points/entry.ts';
import type {
  EndedPeriod,
  HeldUsage,
  LedgerRows,
  PlanRows,
  PointsRows,
  StoredPlan,
  UsageRows,
} from '#studio/points/rows.ts';
import { OPEN_STATES, type UsageState } from '#studio/points/usage-store.ts';

type KeptEntry = NewEntry & { id: string; number: number };
type KeptUsage = HeldUsage & { subject: Subject; lineItemId: string; state: UsageState };

/** The stored state. Tests read it, and may change it between transactions. */
export type MemoryState = {
  entries: KeptEntry[];
  underReview: boolean;
  usage: KeptUsage[];
  plan: StoredPlan | null;
  periods: EndedPeriod[];
  /** Ids of the usage that is to be billed. */
  jobs: string[];
  /** Work that can be canceled. */
  underWay: Subject[];
};

/**
 * One shop's points in memory. Amounts are quarter points; transactions that need the balance wait for each
 * other, as in PostgreSQL.
 */
export type MemoryPoints = {
  readonly state: MemoryState;
  balance(): number;
  /** `label`: for `committed`. What `work` throws rolls everything back. */
  transact<T>(work: (rows: PointsRows) => Promise<T>, label?: string): Promise<T>;
  /**
   * The labels of transactions in the order in which they had the balance to themselves, those that were
   * rolled back left out.
   */
  readonly committed: string[];
};

const isSame = (one: Subject | null, other: Subject): boolean =>
  one !== null && one.kind === other.kind && one.id === other.id;

/** `pause` comes before each thing that a transaction does: a scheduler decides there which one continues. */
export function openMemoryPoints(pause: () => Promise<void> = () => Promise.resolve()): MemoryPoints {
  const state: MemoryState = {
    entries: [],
    underReview: false,
    usage: [],
    plan: null,
    periods: [],
    jobs: [],
    underWay: [],
  };
  const committed: string[] = [];
  const lock = openLock();
  const balance = (): number => state.entries.reduce((sum, { quarterPoints }) => sum + quarterPoints, 0);
  return {
    state,
    balance,
    committed,
    async transact(work, label = '') {
      const before = structuredClone(state);
      const held = { release: null as (() => void) | null };
      const locked = async (): Promise<void> => {
        await pause();
        if (held.release !== null) return;
        held.release = await lock();
        // What others committed while this one waited stays when it is rolled back.
        Object.assign(before, structuredClone(state));
      };
      try {
        const result = await work(
          rowsOf(state, { pause, locked, isLocked: () => held.release !== null, balance }),
        );
        if (held.release !== null) committed.push(label);
        return result;
      } catch (error) {
        if (held.release !== null) Object.assign(state, before);
        throw error;
      } finally {
        held.release?.();
      }
    },
  };
}

/** One at a time, in order of request. */
function openLock(): () => Promise<() => void> {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    let release = (): void => undefined;
    last = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  };
}

type Within = {
  pause: () => Promise<void>;
  /** Takes the balance, once a transaction. */
  locked: () => Promise<void>;
  isLocked: () => boolean;
  balance: () => number;
};

const rowsOf = (state: MemoryState, within: Within): PointsRows => ({
  ledger: ledgerOf(state, within),
  usage: usageOf(state, within),
  plans: plansOf(state, within),
  work: {
    async lockHolding(otherThanCurrency) {
      await within.pause();
      if (within.isLocked()) throw new Error('Work is to be locked before the balance.');
      return state.underWay.filter((subject) =>
        state.usage.some(
          (usage) =>
            usage.state === 'held' &&
            isSame(usage.subject, subject) &&
            usage.price.currency !== otherThanCurrency,
        ),
      );
    },
    async cancel(subjects) {
      await within.pause();
      state.underWay = state.underWay.filter((subject) => !subjects.some((each) => isSame(each, subject)));
    },
  },
  async billUsage(id) {
    await within.pause();
    state.jobs.push(id);
  },
  changed: () => within.pause(),
});

function ledgerOf(state: MemoryState, { locked, pause, balance }: Within): LedgerRows {
  const find = (subject: Subject, kind: NewEntry['kind']): KeptEntry | undefined =>
    state.entries.find((entry) => entry.kind === kind && isSame(entry.subject, subject));
  const push = (entry: NewEntry): KeptEntry => {
    if (balance() + entry.quarterPoints < 0)
      throw new Error(`${entry.key}: the balance would fall below zero.`);
    const number = (state.entries.at(-1)?.number ?? 0) + 1;
    const kept = { ...entry, id: `entry ${number}`, number };
    state.entries.push(kept);
    return kept;
  };
  const has = (key: string): boolean => state.entries.some((entry) => entry.key === key);
  return {
    async lockBalance() {
      await locked();
      return { quarterPoints: balance(), underReview: state.underReview };
    },
    async take(entry) {
      await locked();
      if (has(entry.key)) return { outcome: 'already', balance: balance() };
      if (state.underReview) return { outcome: 'under review', balance: balance() };
      if (balance() + entry.quarterPoints < 0) return { outcome: 'missing', balance: balance() };
      push(entry);
      return { outcome: 'reserved', balance: balance() };
    },
    async write(entry) {
      await locked();
      return has(entry.key) ? null : push(entry);
    },
    async has(key) {
      await pause();
      return has(key);
    },
    async reservation(subject) {
      await pause();
      const entry = find(subject, 'reserve');
      return entry === undefined ? null : { quarterPoints: -entry.quarterPoints, number: entry.number };
    },
    async settlement(subject) {
      await pause();
      return find(subject, 'settle')?.quarterPoints ?? null;
    },
    async lastNumber() {
      await pause();
      return state.entries.at(-1)?.number ?? 0;
    },
    async spentBetween({ since, until }) {
      await pause();
      const ofWork = state.entries.filter(({ kind, subject }) => {
        if (subject === null || !['reserve', 'settle', 'release', 'refund'].includes(kind)) return false;
        const number = find(subject, 'reserve')?.number ?? 0;
        return number > since && number <= until;
      });
      return -ofWork.reduce((sum, { quarterPoints }) => sum + quarterPoints, 0);
    },
  };
}

function usageOf(state: MemoryState, { pause, locked, isLocked }: Within): UsageRows {
  const requireLock = (): void => {
    if (!isLocked()) throw new Error('Usage is to be changed with the balance locked.');
  };
  const find = (subject: Subject, states: readonly UsageState[]): KeptUsage | undefined =>
    state.usage.find((usage) => states.includes(usage.state) && isSame(usage.subject, subject));
  return {
    async openCents({ currency, lineItemId }) {
      await pause();
      return state.usage
        .filter(
          (usage) =>
            usage.price.currency === currency &&
            (OPEN_STATES.some((open) => open === usage.state) ||
              (usage.state === 'sent' && usage.lineItemId === lineItemId)),
        )
        .reduce((sum, { price }) => sum + price.cents, 0);
    },
    async hold(usage) {
      await pause();
      requireLock();
      state.usage.push({ ...usage, state: 'held' });
    },
    async held(subject) {
      await pause();
      return find(subject, ['held']) ?? null;
    },
    async makeDue(entryId, { quarterPoints, cents, lineItemId }) {
      await pause();
      requireLock();
      state.usage = state.usage.map((usage) =>
        usage.entryId === entryId
          ? { ...usage, quarterPoints, price: { ...usage.price, cents }, lineItemId, state: 'due' }
          : usage,
      );
    },
    async drop(subject, states) {
      await pause();
      requireLock();
      const found = find(subject, states);
      state.usage = state.usage.map((usage) => (usage === found ? { ...usage, state: 'dropped' } : usage));
      return found?.quarterPoints ?? null;
    },
    async dropAll(states) {
      await locked();
      state.usage = state.usage.map((usage) =>
        states.includes(usage.state) ? { ...usage, state: 'dropped' } : usage,
      );
    },
    async moveAll(states, { lineItemId, currency }) {
      await locked();
      state.usage = state.usage.map((usage) =>
        states.includes(usage.state) && usage.price.currency === currency && usage.lineItemId !== lineItemId
          ? { ...usage, lineItemId, state: 'due' }
          : usage,
      );
    },
  };
}

function plansOf(state: MemoryState, { pause, isLocked }: Within): PlanRows {
  const write = async (change: () => void): Promise<void> => {
    await pause();
    if (!isLocked()) throw new Error('A plan is to be changed with the balance locked.');
    change();
  };
  const find = async (): Promise<StoredPlan | null> => {
    await pause();
    return state.plan;
  };
  return {
    find,
    lock: find,
    save: (plan) => write(() => (state.plan = plan)),
    remove: () => write(() => (state.plan = null)),
    addPeriod: (period) => write(() => state.periods.push(period)),
    async periodOf(entryNumber) {
      await pause();
      return state.periods.find(({ since, until }) => entryNumber > since && entryNumber <= until) ?? null;
    },
    expireMore: (period, quarterPoints) =>
      write(() => {
        state.periods = state.periods.map((each) =>
          each.since === period.since
            ? { ...each, expiredQuarterPoints: each.expiredQuarterPoints + quarterPoints }
            : each,
        );
      }),
  };
}
