/** Proves that a test run misses no failure: in a test, in a file that cannot be loaded, in a part that breaks. */
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, it, vi } from 'vitest';
import { runParts } from '#bin/test-run/run-parts.ts';
import { summaryOf, type PartResult } from '#bin/test-run/summary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const found = (name: string, counts: Partial<PartResult> = {}): PartResult => ({
  name,
  seconds: 1,
  passed: 0,
  failed: 0,
  skipped: 0,
  files: [],
  ...counts,
});

it('runs the other parts when one breaks, and counts that as a failure', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const results = await runParts([
    { name: 'broken', run: () => Promise.reject(new Error('no such command')) },
    { name: 'after it', run: () => Promise.resolve(found('after it', { passed: 2, failed: 1 })) },
  ]);
  expect(said).toHaveBeenCalledOnce();
  said.mockClear();
  expect(Object.fromEntries(results.map(({ name, passed, failed }) => [name, [passed, failed]]))).toEqual({
    broken: [0, 1],
    'after it': [2, 1],
  });
});

it('names the ten slowest files and ends with one line of counts over all parts', () => {
  const files = Array.from({ length: 12 }, (_, index) => ({ file: `file ${index + 1}`, seconds: index + 1 }));
  const lines = summaryOf(
    [
      found('unit', { seconds: 70, passed: 10, failed: 1, skipped: 2, files: files.slice(0, 7) }),
      found('web', { seconds: 80, passed: 5, skipped: 1, files: files.slice(7) }),
    ],
    90,
  );
  expect(lines.filter((line) => line.includes('file '))).toEqual(
    [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `${`${number}.0`.padStart(9)} s  file ${number}`),
  );
  expect(lines.at(-2)).toBe('     90.0 s  in all');
  expect(lines.at(-1)).toBe('15 passed, 1 failed, 3 skipped');
});

it('counts failed tests, skipped ones, and files and hooks that fail before a test runs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-test-run-'));
  const head = "import { beforeAll, expect, it } from 'vitest';\n";
  const files = {
    'mixed.test.js':
      "it('passes', () => {});\nit('fails', () => expect(1).toBe(2));\nit.skip('waits', () => {});\nit.todo('comes');\n",
    'broken.test.js': "throw new Error('cannot be loaded');\n",
    'hook.test.js': "beforeAll(() => { throw new Error('no database'); });\nit('never runs', () => {});\n",
    'unhandled.test.js': "it('passes', () => { void Promise.reject(new Error('nobody hears')); });\n",
  };
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), head + text);
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const report = join(folder, 'report.json');
    const { exitCode } = await execa(
      join(ROOT, 'bin/node'),
      ['--exec', 'vitest', 'run', '--root', folder, `--reporter=${join(ROOT, 'tests/count-reporter.ts')}`],
      { cwd: folder, env: { TEST_REPORT: report }, reject: false },
    );
    const counted = JSON.parse(await readFile(report, 'utf8')) as PartResult;
    expect(exitCode).toBe(1);
    expect(counted).toMatchObject({ passed: 2, failed: 4, skipped: 3 });
    expect(counted.files.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('asked to end, ends with all that was started, also in a group of its own and deaf to SIGTERM', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-test-run-'));
  try {
    const deaf = "process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000);";
    const script = join(folder, 'run.ts');
    await writeFile(
      script,
      `import { spawn } from 'node:child_process';
       import { endWithChildren } from '${join(ROOT, 'bin/test-run/end-with-children.ts')}';
       endWithChildren();
       const deaf = ['-e', ${JSON.stringify(deaf)}];
       spawn(process.execPath, deaf, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
       spawn('sh', ['-c', 'sleep 600 & echo $!; wait'], { stdio: ['ignore', 'inherit', 'inherit'] });`,
    );
    const run = execa(join(ROOT, 'bin/node'), [script], { reject: false });
    const started: number[] = [];
    for await (const line of run) {
      started.push(Number(line));
      // Not through execa, which would soon kill it.
      if (started.length === 2 && run.pid !== undefined) process.kill(run.pid, 'SIGTERM');
    }
    expect((await run).exitCode).toBe(143);
    expect(started).toHaveLength(2);
    for (const pid of started) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
