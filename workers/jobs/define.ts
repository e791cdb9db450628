/** Binds a job's definition to its ports and its transaction. */
import type { WholeShopTransaction } from '#studio/shop/shop-rows.ts';
import type { TaskDefinition } from '#studio/work/ports.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import type { AnyDefinition } from '#workers/kernel/run-task.ts';

/** A job as the worker runs it. */
export type WorkerDefinition = AnyDefinition<WorkerServices, WholeShopTransaction>;

/** Checks that the result of a job's run is what its end takes. */
export const define = <Result>(
  definition: TaskDefinition<WorkerServices, WholeShopTransaction, Result>,
): WorkerDefinition => definition;
