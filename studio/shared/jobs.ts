/** The jobs that run outside a request: their names and payloads (ids only), and the ports that carry them. */
import { z } from 'zod';

const one = z.object({ id: z.string() });

export const jobSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('generate-clip'), payload: one }),
  z.object({ name: z.literal('export-clip'), payload: one }),
  z.object({ name: z.literal('publish-export'), payload: one }),
  z.object({ name: z.literal('undo-publication'), payload: one }),
  z.object({ name: z.literal('handle-webhook'), payload: z.object({ shop: z.string(), id: z.string() }) }),
  z.object({ name: z.literal('bill-usage'), payload: z.object({ shop: z.string(), id: z.string() }) }),
  z.object({ name: z.literal('reconcile-bill'), payload: z.object({ shop: z.string() }) }),
  z.object({ name: z.literal('delete-shop'), payload: z.object({ shop: z.string() }) }),
]);
export type Job = z.infer<typeof jobSchema>;
export type JobName = Job['name'];

export interface Outbox {
  /** Hands what is due to `send`, oldest first, and marks it sent; when `send` rejects, all of it stays. Gives how many there were. */
  relay(send: (id: string, job: Job) => Promise<void>, limit: number): Promise<number>;
  /** Deletes what was sent long ago. */
  forget(olderThanHours: number): Promise<number>;
}

/** Jobs of one lane wait for each other, not for those of another: an export never keeps a preview waiting. */
export const LANES = {
  'generate-clip': 'clips',
  'export-clip': 'exports',
  'publish-export': 'store',
  'undo-publication': 'store',
  'handle-webhook': 'store',
  'bill-usage': 'store',
  'reconcile-bill': 'store',
  'delete-shop': 'store',
} as const satisfies Record<JobName, string>;
export type Lane = (typeof LANES)[JobName];

/** Only hurries: everything that matters lies in the database, and a handler asks it what is to be done. */
export interface Queue {
  /** The same id again is the same job, as long as the first is waiting or under way. */
  add(id: string, job: Job): Promise<void>;
  /** Works on a lane until the returned function is called; that lets jobs under way end, and takes no more. */
  work(lane: Lane, atOnce: number, handle: (job: Job) => Promise<void>): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
