/** Tests, with programs that misbehave, that a render process ends when it hangs or takes too much memory. */
import { setTimeout as pause } from 'node:timers/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRenderProcess } from '#adapters/encoder/render-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-render-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
  name: string,
  text: string,
  limits: { maxSilenceSeconds?: number; maxMegabytes?: number },
) {
  const program = join(folder, `${name}.mjs`);
  await writeFile(program, `process.on('message', () => { ${text} });`);
  return runRenderProcess({
    program,
    job: {},
    deadlineSeconds: 120,
    cacheFolder: join(folder, 'compiled'),
    signal: undefined,
    onProgress: undefined,
    ...limits,
  });
}
/** Says once that it has begun, then nothing more. */
const HANGS = `process.send({ kind: 'sound' }); setInterval(() => undefined, 1000);`;
/** Holds so many megabytes, and reports success. */
const holds = (megabytes: number) =>
  `globalThis.held = Buffer.alloc(${megabytes} * 1e6, 1);
   process.send({ kind: 'done', frames: 1 }, () => process.exit(0));`;

test('one that hangs is ended long before its deadline', async () => {
  const result = await run('hangs', HANGS, { maxSilenceSeconds: 3 });
  expect(result).toMatchObject({ ok: false, error: { code: 'EXPORT_FAILED' } });
}, 60_000);

test('one whose words wait while this process is paused is not', async () => {
  const talks = `let done = 0; const timer = setInterval(() => {
    process.send({ kind: 'frames', done: ++done, total: 40 });
    if (done === 40) { clearInterval(timer); process.send({ kind: 'done', frames: 40 }, () => process.exit(0)); }
  }, 200);`;
  const result = run('talks', talks, { maxSilenceSeconds: 3 });
  await pause(1000);
  // As when the container is paused: no timer and no message is seen.
  const awake = Date.now() + 5000;
  while (Date.now() < awake);
  expect(await result).toEqual({ ok: true, value: 40 });
}, 60_000);

test('one that goes on reporting is not', async () => {
  const works = `let done = 0; const timer = setInterval(() => {
    process.send({ kind: 'frames', done: ++done, total: 8 });
    if (done === 8) { clearInterval(timer); process.send({ kind: 'done', frames: 8 }, () => process.exit(0)); }
  }, 1000);`;
  expect(await run('works', works, { maxSilenceSeconds: 6 })).toEqual({ ok: true, value: 8 });
}, 60_000);

test.skipIf(process.platform !== 'linux')(
  'one that takes more memory than it may fails alone (needs Linux)',
  async () => {
    expect(await run('small', holds(200), { maxMegabytes: 1_000 })).toEqual({ ok: true, value: 1 });
    expect(await run('large', holds(2_000), { maxMegabytes: 1_000 })).toMatchObject({
      ok: false,
      error: { code: 'EXPORT_FAILED' },
    });
  },
  60_000,
);
