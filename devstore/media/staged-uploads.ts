/** Staged uploads: a target that takes one multipart POST, every parameter in order, exactly the bytes that were announced, within an hour. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { strike } from '#devstore/faults.ts';
import { newKey, type StagedTarget, type Store } from '#devstore/store.ts';

const LIFETIME_MILLISECONDS = 3600 * 1000;
export const UPLOAD_PATH = '/__staged_uploads';

export function stageTarget(store: Store, input: { filename: string; mimeType: string; fileSize?: string | null }) {
  const key = newKey();
  const expiresAt = store.now() + LIFETIME_MILLISECONDS;
  const parameters = [
    { name: 'GoogleAccessId', value: 'video-development@shopify-tiers.iam.gserviceaccount.com' },
    { name: 'key', value: `${key}/${input.filename}` },
    { name: 'policy', value: Buffer.from(JSON.stringify({ expiration: new Date(expiresAt).toISOString(), conditions: [['content-length-range', Number(input.fileSize), Number(input.fileSize)]] })).toString('base64') },
    { name: 'signature', value: Buffer.from(key).toString('base64') },
  ];
  store.targets.set(key, { key, parameters, filename: input.filename, mimeType: input.mimeType, bytes: Number(input.fileSize), expiresAt, path: null });
  return { url: `https://${store.shop.domain}${UPLOAD_PATH}/${key}`, resourceUrl: `https://${store.shop.domain}${UPLOAD_PATH}/${key}?external_video_id=${key}`, parameters };
}

/** The complete upload behind a resource URL, or null. */
export function targetOfResource(store: Store, url: string): StagedTarget | null {
  const key = /external_video_id=([0-9a-f-]+)/.exec(url)?.[1];
  const target = key === undefined ? undefined : store.targets.get(key);
  return target === undefined || target.path === null ? null : target;
}

type Refusal = { status: number; code: string; message: string };

/** Null when the upload is complete, else the storage service's refusal. */
export async function receiveUpload(store: Store, key: string, request: IncomingMessage): Promise<Refusal | null> {
  store.log.push('upload');
  const target = store.targets.get(key);
  const refuse = (status: number, code: string, message: string): Refusal => {
    request.resume();
    return { status, code, message };
  };
  if (request.method !== 'POST') return refuse(405, 'MethodNotAllowed', 'The target takes POST.');
  if (target === undefined) return refuse(404, 'NoSuchKey', 'The target does not exist.');
  if (store.now() > target.expiresAt || strike(store.faults, 'upload', ['expired']) !== null) return refuse(403, 'AccessDenied', 'Invalid according to Policy: Policy expired.');
  if (!/^multipart\/form-data/.test(request.headers['content-type'] ?? '')) return refuse(400, 'MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');
  return read(store, target, request);
}

async function read(store: Store, target: StagedTarget, request: IncomingMessage): Promise<Refusal | null> {
  const path = join(store.folder, `${target.key}.upload`);
  const fields: { name: string; value: string }[] = [];
  let bytes = 0;
  let files = 0;
  const parser = busboy({ headers: request.headers });
  const writes: Promise<void>[] = [];
  parser.on('field', (name, value) => fields.push({ name: files === 0 ? name : `after the file: ${name}`, value }));
  parser.on('file', (name, stream) => {
    files += name === 'file' ? 1 : 2;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    writes.push(pipeline(stream, createWriteStream(path)));
  });
  try {
    await pipeline(request, parser);
    await Promise.all(writes);
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof Error) return { status: 400, code: 'IncompleteBody', message: 'You did not provide the number of bytes specified by the Content-Length HTTP header.' };
    throw error;
  }
  const refusal = check(target, fields, files, bytes);
  if (refusal === null) target.path = path;
  else await rm(path, { force: true });
  return refusal;
}

function check(target: StagedTarget, fields: readonly { name: string; value: string }[], files: number, bytes: number): Refusal | null {
  if (files !== 1) return { status: 400, code: 'InvalidArgument', message: 'POST requires exactly one file upload per request, in the field "file".' };
  const expected = target.parameters;
  const inOrder = fields.length === expected.length && fields.every((field, index) => field.name === expected[index]?.name && field.value === expected[index].value);
  if (!inOrder) return { status: 403, code: 'AccessDenied', message: `Invalid according to Policy: expected ${expected.map(({ name }) => name).join(', ')}, then file; got ${fields.map(({ name }) => name).join(', ')}.` };
  if (bytes > target.bytes) return { status: 400, code: 'EntityTooLarge', message: `Your proposed upload exceeds the maximum allowed size: ${bytes} bytes, ${target.bytes} allowed.` };
  if (bytes < target.bytes) return { status: 400, code: 'EntityTooSmall', message: `Your proposed upload is smaller than the minimum allowed size: ${bytes} bytes of ${target.bytes}.` };
  return null;
}
