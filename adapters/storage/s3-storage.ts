/**
 * Keeps files in a bucket of S3, or a compatible service, under the hash of their content; files that were
 * read are in a local cache.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { openFileCache } from '#adapters/storage/file-cache.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { FileRef, SweptStorage } from '#studio/shared/storage.ts';

export type S3Settings = {
  bucket: string;
  region: string;
  /** Another server than Amazon's; its buckets are part of the path. */
  endpoint: string | undefined;
  /** Before every key, so that one bucket may serve several deployments; "" for none. */
  prefix: string;
  /** Without them, as the environment of AWS gives them (role of the machine, profile). */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  /** The local folder of files that were recently read or written, and its capacity. */
  cacheFolder: string;
  cacheBytes: number;
};

const ATTEMPTS = 3;
const WAIT_MILLISECONDS = 200;
/** What fails is thrown, and logged where it is caught. */
const SILENT = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const KEY = /^[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** The store checks uploads against their SHA-256; we check downloads. */
export function openS3Storage(settings: S3Settings): SweptStorage {
  const { bucket, prefix, cacheFolder, endpoint, credentials } = settings;
  const client = new S3Client({
    region: settings.region,
    maxAttempts: ATTEMPTS,
    logger: SILENT,
    // Only the checksum that we give: other S3 services do not know the newer ones.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  const cache = openFileCache(join(cacheFolder, 'files'), settings.cacheBytes);
  const keyOf = (sha256: string) => `${prefix}${sha256.slice(0, 2)}/${sha256}`;
  const pending = new Map<string, Promise<string>>();

  async function upload(ref: FileRef): Promise<FileRef> {
    const path = await cache.localPath(ref);
    await persistently(() =>
      client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: keyOf(ref.sha256),
          Body: ref.bytes === 0 ? new Uint8Array() : createReadStream(path),
          ContentLength: ref.bytes,
          ContentType: ref.mediaType,
          ChecksumSHA256: Buffer.from(ref.sha256, 'hex').toString('base64'),
        }),
      ),
    );
    return ref;
  }

  async function download(ref: FileRef): Promise<string> {
    const folder = join(cacheFolder, 'coming');
    await mkdir(folder, { recursive: true });
    const temporary = join(folder, randomUUID());
    try {
      await persistently(async () => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(ref.sha256) }));
        if (!(Body instanceof Readable)) throw new TypeError('S3 gave no stream.');
        await pipeline(Body, createWriteStream(temporary));
      });
      const got = await cache.promote(temporary, ref.mediaType);
      if (got.sha256 !== ref.sha256) throw new AppError('FILE_NOT_FOUND', { sha256: ref.sha256 });
      return await cache.localPath(ref);
    } catch (error) {
      throw isGone(error) ? new AppError('FILE_NOT_FOUND', { sha256: ref.sha256 }, { cause: error }) : error;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async function localPath(ref: FileRef): Promise<string> {
    const kept = await cache.find(ref);
    if (kept !== null) return kept;
    const under = pending.get(ref.sha256) ?? download(ref).finally(() => pending.delete(ref.sha256));
    pending.set(ref.sha256, under);
    return under;
  }

  return {
    // Stored again is sent again: the bucket's own date shows the cleanup that it is needed again.
    put: async (bytes, mediaType) => upload(await cache.put(bytes, mediaType)),
    promote: async (temporaryPath, mediaType) => upload(await cache.promote(temporaryPath, mediaType)),
    async get(ref) {
      await localPath(ref);
      return cache.get(ref);
    },
    localPath,

    async *list() {
      let next: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: next }),
        );
        for (const { Key: key = '', Size: bytes = 0, LastModified: touchedAt } of page.Contents ?? []) {
          const sha256 = KEY.exec(key.slice(prefix.length))?.[1];
          // Keys that are not named as ours are not ours to remove.
          if (sha256 !== undefined && touchedAt !== undefined) yield { key, sha256, bytes, touchedAt };
        }
        next = page.IsTruncated === true ? page.NextContinuationToken : undefined;
      } while (next !== undefined);
    },

    async remove({ key, touchedAt }) {
      const found = await client
        .send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
        .catch((error: unknown) => {
          if (isGone(error)) return null;
          throw error;
        });
      if (found?.LastModified?.getTime() !== touchedAt.getTime()) return false;
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
      return true;
    },

    async ping() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }), { requestTimeout: 5000 });
    },
  };
}

/** The object is not there; a bucket that is not there is a fault. */
const isGone = (error: unknown): boolean =>
  error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound');

/** A body that was cut half-way is sent or read again: the client itself only repeats what has no stream. */
async function persistently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
      if (attempt >= ATTEMPTS || (status >= 400 && status < 500 && status !== 408 && status !== 429))
        throw error;
      await wait(WAIT_MILLISECONDS * 2 ** (attempt - 1));
    }
  }
}
