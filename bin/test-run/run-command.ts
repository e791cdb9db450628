/** Runs a command and shows each line that it prints behind a label, so that several can run at a time. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Returns the exit code, 1 when a signal ended it, and the seconds it took. Rejects when there is no such command. */
export async function runCommand(
  label: string,
  [command = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; seconds: number }> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => console.log(`${label} | ${line}`));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (given) => resolve(given ?? 1));
  });
  return { code, seconds: (performance.now() - started) / 1000 };
}
