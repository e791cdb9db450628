/** Uploads to a real server that answers, answers wrongly, or never answers. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { uploadPicture } from '#app/ui/pictures/upload-picture.ts';

const FILE = new File(['a picture'], 'mug.jpg', { type: 'image/jpeg' });
const shrink = (file: File): Promise<File> => Promise.resolve(file);
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serving(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('the server’s answer is passed on, be it the picture or why it was left out', async () => {
  const answers = [
    { ok: true, value: { uploadId: 'u' } },
    { ok: false, failure: { code: 'TOO_MANY_REQUESTS', message: 'Wait.' } },
  ];
  let bytes = 0;
  const url = await serving(
    (request, response) =>
      void request
        .on('data', (chunk: Buffer) => (bytes += chunk.length))
        .on('end', () => response.end(JSON.stringify(answers.shift()))),
  );
  expect(await uploadPicture(FILE, { url, shrink })).toEqual({ ok: true, value: { uploadId: 'u' } });
  expect(await uploadPicture(FILE, { url, shrink })).toMatchObject({
    ok: false,
    failure: { message: 'Wait.' },
  });
  expect(bytes).toBeGreaterThan(2 * FILE.size);
});

test('a server that never answers is given up, and so is a picture that never becomes smaller', async () => {
  const url = await serving(() => undefined);
  expect(await uploadPicture(FILE, { url, shrink, milliseconds: 200 })).toMatchObject({
    ok: false,
    failure: { code: 'OFFLINE', message: expect.stringContaining('too long') as string },
  });
  expect(
    await uploadPicture(FILE, { url, shrink: () => new Promise(() => undefined), milliseconds: 200 }),
  ).toMatchObject({ ok: false, failure: { message: expect.stringContaining('too long') as string } });
});

test('an answer that stops half-way is given up as well', async () => {
  const url = await serving((_, response) => void response.write('{"ok":'));
  expect(await uploadPicture(FILE, { url, shrink, milliseconds: 200 })).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining('too long') as string },
  });
});

test('a page instead of an answer, a cut line, and no server at all are failures with a sentence', async () => {
  const failure = {
    ok: false,
    failure: {
      code: 'OFFLINE',
      message: 'This image couldn’t be uploaded. Check your connection and try again.',
    },
  };
  expect(
    await uploadPicture(FILE, {
      url: await serving((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>')),
      shrink,
    }),
  ).toEqual(failure);
  expect(
    await uploadPicture(FILE, { url: await serving((request) => request.socket.destroy()), shrink }),
  ).toEqual(failure);
  expect(await uploadPicture(FILE, { url: 'http://127.0.0.1:9/', shrink })).toEqual(failure);
});

test('a picture that the browser can not make smaller is a failure, not an exception', async () => {
  expect(
    await uploadPicture(FILE, { shrink: () => Promise.reject(new RangeError('Out of memory')) }),
  ).toMatchObject({ ok: false, failure: { code: 'PICTURE_REFUSED' } });
});
