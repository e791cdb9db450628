/** Keeps the results of steps under the hash of their inputs; two that ask at once do it once. */
import { createHash } from 'node:crypto';
import type { Client } from '#adapters/database/client.ts';
import type { Step, Steps } from '#studio/clip/steps.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export function openDatabaseSteps(client: Client): Steps {
  /** Steps under way in this process; between processes the same work done twice gives the same result. */
  const underWay = new Map<string, Promise<unknown>>();

  async function lookOrMake<T, E>(hash: string, step: Step<T>, make: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const row = await client.step.findUnique({ where: { hash } });
    const stored = row === null ? null : step.result.safeParse(row.result);
    if (stored?.success === true) return ok(stored.data);
    const made = await make();
    if (made.ok) await client.$executeRaw`insert into steps (hash, name, result) values (${hash}, ${step.name}, ${JSON.stringify(made.value)}::jsonb) on conflict (hash) do update set result = excluded.result`;
    return made;
  }

  return {
    async once<T, E>(step: Step<T>, make: () => Promise<Result<T, E>>): Promise<Result<T, E>> {
      const hash = hashOf(step);
      const same = underWay.get(hash);
      // The map holds only what the same step gave, so the type is the caller's own.
      if (same !== undefined) return (await same) as Result<T, E>;
      const making = lookOrMake(hash, step, make);
      underWay.set(hash, making);
      try {
        return await making;
      } finally {
        underWay.delete(hash);
      }
    },
  };
}

/** Objects with the same members are the same inputs, in whatever order they were written. */
const hashOf = ({ name, version, inputs }: Step<unknown>): string => createHash('sha256').update(JSON.stringify([name, version, sorted(inputs)])).digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}
