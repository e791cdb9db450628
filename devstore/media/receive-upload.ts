/**
 * Takes one multipart POST to a staged target, as strictly as the storage service: every parameter in order,
 * the file last, exactly its bytes.
 */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { empty, type Answer } from '#devstore/answer.ts';
import { strike } from '#devstore/faults.ts';
import { newKey, type StagedTarget, type Store } from '#devstore/store.ts';

type Refusal = { status: number; code: string; message: string };

/** What arrived, in order; a field after the file counts as none, as the storage ignores it. */
type Received = { fields: { name: string; value: string }[]; files: number; bytes: number; path: string };

const MAX_FIELD_BYTES = 1_000_000;
const MAX_FIELDS = 50;

/**
 * 204 without a body when the upload is complete, else the storage's XML error; nothing of a refused upload
 * is kept.
 */
export async function receiveUpload(store: Store, key: string, request: IncomingMessage): Promise<Answer> {
  store.log.push('upload');
  const refusal = await refusalOf(store, store.targets.get(key), request);
  if (refusal === null) return empty(204);
  // The rest of a refused body is read and dropped, so that the sender gets to see the answer.
  request.resume();
  return xml(refusal);
}

async function refusalOf(
  store: Store,
  target: StagedTarget | undefined,
  request: IncomingMessage,
): Promise<Refusal | null> {
  if (request.method !== 'POST')
    return refuse(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  if (target === undefined) return refuse(404, 'NoSuchKey', 'The specified key does not exist.');
  if (store.now() > target.expiresAt || strike(store.faults, ['upload'], ['expired']) !== null)
    return refuse(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
  if (!/^multipart\/form-data;.*boundary=/i.test(request.headers['content-type'] ?? ''))
    return refuse(
      400,
      'MalformedPOSTRequest',
      'The body of your POST request is not well-formed multipart/form-data.',
    );
  if (request.headers['content-length'] === undefined)
    return refuse(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
  return take(store, target, request);
}

async function take(store: Store, target: StagedTarget, request: IncomingMessage): Promise<Refusal | null> {
  const received = await read(request, target, join(store.folder, `${newKey()}.upload`));
  const refusal = 'code' in received ? received : whatIsWrong(target, received);
  if (refusal === null && 'path' in received) target.path = received.path;
  else if ('path' in received) await rm(received.path, { force: true });
  return refusal;
}

async function read(
  request: IncomingMessage,
  target: StagedTarget,
  path: string,
): Promise<Received | Refusal> {
  const received: Received = { fields: [], files: 0, bytes: 0, path };
  const parser = busboy({
    headers: request.headers,
    limits: { fileSize: target.bytes + 1, fieldSize: MAX_FIELD_BYTES, fields: MAX_FIELDS, files: 2 },
  });
  const writes: Promise<void>[] = [];
  parser.on('field', (name, value) => {
    if (received.files === 0) received.fields.push({ name, value });
  });
  parser.on('file', (name, stream) => {
    received.files += name === 'file' ? 1 : 2;
    stream.on('data', (chunk: Buffer) => {
      received.bytes += chunk.length;
    });
    writes.push(pipeline(stream, createWriteStream(path)));
  });
  try {
    await pipeline(request, parser);
    await Promise.all(writes);
    return received;
  } catch (error) {
    await Promise.allSettled(writes);
    await rm(path, { force: true });
    if (error instanceof Error)
      return refuse(400, 'IncompleteBody', 'The request body terminated unexpectedly.');
    throw error;
  }
}

function whatIsWrong(target: StagedTarget, { fields, files, bytes }: Received): Refusal | null {
  if (files !== 1)
    return refuse(
      400,
      'InvalidArgument',
      'POST requires exactly one file upload per request, in the field "file".',
    );
  const expected = target.parameters;
  const missing = expected.filter(({ name }) => !fields.some((field) => field.name === name));
  if (missing.length > 0)
    return refuse(
      403,
      'AccessDenied',
      `Invalid according to Policy: the form lacks ${missing.map(({ name }) => name).join(', ')} before the file.`,
    );
  const extra = fields.filter(({ name }) => !expected.some((parameter) => parameter.name === name));
  if (extra.length > 0)
    return refuse(
      403,
      'AccessDenied',
      `Invalid according to Policy: Extra input fields: ${extra.map(({ name }) => name).join(', ')}`,
    );
  const wrong = expected.find(({ name, value }) =>
    fields.some((field) => field.name === name && field.value !== value),
  );
  if (wrong !== undefined)
    return refuse(403, 'SignatureDoesNotMatch', `The value of ${wrong.name} is not the one that was signed.`);
  if (fields.some(({ name }, index) => name !== expected[index]?.name))
    return refuse(
      403,
      'AccessDenied',
      `Invalid according to Policy: the form must have ${expected.map(({ name }) => name).join(', ')} in this order, then the file.`,
    );
  if (bytes > target.bytes)
    return refuse(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.');
  return bytes < target.bytes
    ? refuse(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size.')
    : null;
}

const refuse = (status: number, code: string, message: string): Refusal => ({ status, code, message });

const xml = ({ status, code, message }: Refusal): Answer => ({
  status,
  headers: { 'content-type': 'application/xml; charset=UTF-8', connection: 'close' },
  body: `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`)}</Message></Error>`,
});
