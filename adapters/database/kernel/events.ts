/** Listens for changes over one connection per process, and reports them to the subscribers of a shop. */
import pg from 'pg';
import { z } from 'zod';
import { CHANNEL, type Change } from '#adapters/database/kernel/notify.ts';
import { CHANGE_KINDS } from '#studio/shared/changes.ts';

const changeSchema = z.object({
  shop: z.string(),
  kind: z.enum([...CHANGE_KINDS, 'ticket']),
  id: z.string(),
});
const AGAIN_MILLISECONDS = 1000;

/**
 * The changes of all shops, as they are committed. One that happens while the connection is broken is not
 * delivered.
 */
export type Events = {
  /** Calls back for each change until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
};

/** When the connection breaks it is reopened; subscribers also poll from time to time. */
export function openEvents(url: string): Events {
  const listeners = new Set<(change: Change) => void>();
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  function again(): void {
    client = null;
    if (!closed) timer = setTimeout(() => void connect(), AGAIN_MILLISECONDS);
  }
  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url });
    client = next;
    let broken = false;
    const onBreak = () => {
      if (broken) return;
      broken = true;
      void next.end().catch(() => undefined);
      again();
    };
    next.on('error', onBreak);
    next.on('end', onBreak);
    next.on('notification', ({ payload }) => {
      const change = readChange(payload ?? '');
      if (change !== null) for (const listener of listeners) listener(change);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch {
      onBreak();
    }
  }
  void connect();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

/** Null for anything else: any user of the database can notify on the channel. */
function readChange(payload: string): Change | null {
  try {
    return changeSchema.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}
