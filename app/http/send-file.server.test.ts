/** Tests the byte ranges and names of what is sent. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDisposition, rangeOf, sendFile } from './send-file.server.ts';

describe('a range', () => {
  test.each([
    [null, null],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=50-1000', { start: 50, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=20-10', 'unsatisfiable'],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['lines=1-2', null],
  ])('“%s” of 100 bytes', (header, range) => expect(rangeOf(header, 100)).toEqual(range));
});

describe('a name', () => {
  test('of any script is kept whole', () =>
    expect(contentDisposition('マグ-9x16.mp4')).toBe(
      `attachment; filename="-9x16.mp4"; filename*=UTF-8''%E3%83%9E%E3%82%B0-9x16.mp4`,
    ));
  test('cannot leave its quotes', () =>
    expect(contentDisposition('a"; x="b.mp4')).toContain('filename="a; x=b.mp4"'));
});

describe('a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitrine-send-'));
    await writeFile(join(folder, 'f'), '0123456789');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const sent = (headers: Record<string, string> = {}) =>
    sendFile(new Request('http://app.test/files/x', { headers }), {
      file: { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'video/mp4' },
      path: join(folder, 'f'),
      filename: null,
      maxAgeSeconds: 60,
    });
  test('is sent whole', async () => expect(await sent().text()).toBe('0123456789'));
  test('is sent in part', async () => {
    const part = sent({ range: 'bytes=2-4' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
  });
  test('is not sent again to a client that has it', () =>
    expect(sent({ 'if-none-match': `"${'a'.repeat(64)}"` }).status).toBe(304));
});
