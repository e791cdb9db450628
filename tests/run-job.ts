/** Runs a job as a worker that has claimed it does, for tests. The end of the task is not written. */
import type { Outcome, Task } from '#studio/work/task.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';
import type { WorkerDefinition } from '#workers/jobs/define.ts';

/** `services`: those that the job needs. */
export function runJob(
  job: WorkerDefinition,
  services: Partial<WorkerServices>,
  { shop, subjectId }: Pick<Task, 'shop' | 'subjectId'>,
): Promise<Outcome<unknown>> {
  const task: Task = {
    id: 'a task',
    shop,
    kind: job.kind,
    lane: job.lane,
    parentId: null,
    subjectKind: job.subject,
    subjectId,
    title: '',
    priority: 'click',
    state: 'running',
    claimToken: 'a claim',
    claims: 1,
    failures: 0,
    crashes: 0,
    waits: 0,
    progress: null,
    error: null,
    availableAt: new Date(),
    createdAt: new Date(),
    finishedAt: null,
  };
  const control = { signal: new AbortController().signal, report: () => undefined };
  return job.run(services as WorkerServices, task, control);
}
