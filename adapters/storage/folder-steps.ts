/** Keeps the results of a clip's steps in a folder, one small JSON file under the hash of the step's inputs. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stepHash, type Step, type Steps } from '#studio/clip/steps.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { ok } from '#studio/shared/result.ts';

/** Two callers that ask for the same step at once in one process share one attempt. */
export function openFolderSteps(folder: string): Steps {
  const running = new Map<string, Promise<unknown>>();
  return {
    async once(step, make) {
      const path = join(folder, step.name, `${await stepHash(step)}.json`);
      const stored = await readStored(path, step);
      if (stored !== null) return ok(stored.value);
      const under = running.get(path);
      // The map holds only results of `make` of the same step, so the type is the caller's own.
      if (under !== undefined) return (await under) as Awaited<ReturnType<typeof make>>;
      const attempt = make();
      running.set(path, attempt);
      try {
        const result = await attempt;
        if (result.ok) await store(path, result.value);
        return result;
      } finally {
        running.delete(path);
      }
    },
  };
}

async function readStored<T>(path: string, step: Step<T>): Promise<{ value: T } | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  // A file that was cut counts as not stored: the step is simply done again.
  const parsed = step.result.safeParse(parseJson(text));
  return parsed.success ? { value: parsed.data } : null;
}

async function store(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  await writeFile(temporary, JSON.stringify(value));
  await rename(temporary, path);
}
