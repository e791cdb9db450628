/** Tests what the logger writes, and what it never writes. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const LOG = new URL('./log.ts', import.meta.url).href;

/** In a process of its own: the logger writes straight to the output. */
async function written(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '-e',
    `import { openLog } from '${LOG}'; const log = openLog('worker', 'info'); ${script}`,
  ]);
  return stdout;
}

it('writes one structured line an entry, with the process that wrote it', async () => {
  const lines = (
    await written("log.info({ clip: 'c1' }, 'made'); log.debug({}, 'not asked for'); log.warn({}, 'odd')")
  )
    .trim()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ part: 'worker', clip: 'c1', msg: 'made' });
});

it('writes no token, key, cookie or prompt, at any depth', async () => {
  const out = await written(
    "log.error({ accessToken: 's3cret-1', session: { refreshToken: 's3cret-2' }, request: { headers: { authorization: 's3cret-3', cookie: 's3cret-4' } }, apiKey: 's3cret-5', prompt: 's3cret-6' }, 'refused')",
  );
  expect(out).not.toContain('s3cret');
  expect(out.match(/\[secret\]/g)).toHaveLength(6);
});

it.each(['key', 'apiKey', 'secret', 'token', 'password', 'authorization', 'cookie'])(
  'writes no %s: not at the top, not six levels down, not in a list or an error',
  async (name) => {
    const deep = `{ a: { b: { c: { d: { e: { ${name}: 's3cret-1' } } } } } }`;
    const out = await written(
      `log.error({ ${name}: 's3cret-2', deep: ${deep}, list: [[{ ${name}: ['s3cret-3'] }]], error: Object.assign(new Error('refused'), { request: { ${name}: { value: 's3cret-4' } } }), nested: { failure: Object.assign(new Error('inner'), { ${name}: 's3cret-5' }) }, made: { toJSON: () => ({ ${name}: 's3cret-6' }) } }, 'refused')`,
    );
    expect(out).not.toContain('s3cret');
    expect(out.match(/\[secret\]/g)).toHaveLength(6);
    expect(out).toContain('refused');
    expect(out).toContain('inner');
  },
);

it('knows a secret by how its name ends, and takes nothing else for one', async () => {
  const out = await written(
    "log.info({ 'Set-Cookie': 's3cret', 'xi-api-key': 's3cret', ENCRYPTION_KEY: 's3cret', privateKey: 's3cret', SHOPIFY_API_SECRET: 's3cret', id_token: 's3cret', accesstoken: 's3cret', apikey: 's3cret', 'X-Shopify-Access-Token': 's3cret', key2: 's3cret', monkey: 'seen', keyboard: 'seen', tokens: 512 }, 'names')",
  );
  expect(out).not.toContain('s3cret');
  expect(JSON.parse(out)).toMatchObject({ monkey: 'seen', keyboard: 'seen', tokens: 512 });
});

it('leaves what was logged as it was, and writes a line whatever it is given', async () => {
  const odd =
    "const odd = { key: 'own', at: new Date(0), get broken() { throw new Error('no'); } }; odd.self = odd;";
  const entry = JSON.parse(
    await written(`${odd} log.info({ odd }, 'first'); if (odd.key !== 'own') throw new Error('changed')`),
  ) as object;
  expect(entry).toMatchObject({
    odd: { key: '[secret]', at: '1970-01-01T00:00:00.000Z', broken: '[unreadable]', self: '[circular]' },
    msg: 'first',
  });
});

it('names an error that is logged alone', async () => {
  expect(
    JSON.parse(
      await written("log.error(Object.assign(new TypeError('odd'), { token: 's3cret' }), 'failed')"),
    ),
  ).toMatchObject({ err: { type: 'TypeError', message: 'odd', token: '[secret]' }, msg: 'failed' });
});

it('writes what an error says and where it came from', async () => {
  const entry = await written(
    "log.error({ error: new Error('the store is away', { cause: new Error('socket') }) }, 'failed')",
  );
  expect(entry).toContain('the store is away');
  expect(entry).toContain('socket');
});
