/** What the logger writes, and what it never writes. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const LOG = new URL('./log.ts', import.meta.url).href;

/** In a process of its own: the logger writes straight to the output. */
async function written(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', `import { openLog } from '${LOG}'; const log = openLog('worker', 'info'); ${script}`]);
  return stdout;
}

it('writes one structured line an entry, with the process that wrote it', async () => {
  const lines = (await written("log.info({ clip: 'c1' }, 'made'); log.debug({}, 'not asked for'); log.warn({}, 'odd')")).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ part: 'worker', clip: 'c1', msg: 'made' });
});

it('writes no token, key, cookie or prompt, however deep it stands', async () => {
  const out = await written("log.error({ accessToken: 's3cret-1', session: { refreshToken: 's3cret-2' }, request: { headers: { authorization: 's3cret-3', cookie: 's3cret-4' } }, apiKey: 's3cret-5', prompt: 's3cret-6' }, 'refused')");
  expect(out).not.toContain('s3cret');
  expect(out.match(/\[secret\]/g)).toHaveLength(6);
});

it('writes what an error says and where it came from', async () => {
  const entry = await written("log.error({ error: new Error('the store is away', { cause: new Error('socket') }) }, 'failed')");
  expect(entry).toContain('the store is away');
  expect(entry).toContain('socket');
});
