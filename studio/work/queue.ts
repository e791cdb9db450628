/** The queue only speeds things up: its tickets wake workers, and all state is in the database. */
import type { Ticket } from '#studio/work/ports.ts';
import type { Lane } from '#studio/work/task.ts';

/** Carries tickets to workers: at least once each, unless the queue is lost. Methods reject when it does not answer. */
export interface Queue {
  /** Sends tickets in this order. A ticket whose id is on its way already is not sent twice. */
  send(tickets: readonly Ticket[]): Promise<void>;
  /**
   * Handles the lane's tickets until the returned function is called; that waits for those under way, and
   * takes no more.
   */
  work(lane: Lane, atOnce: number, handle: () => Promise<void>): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
