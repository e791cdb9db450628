/** Chooses where files are kept: a folder of this machine, or a bucket when the environment names one. */
import { join } from 'node:path';
import type { Environment } from '#adapters/environment.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';

const GIBIBYTE = 2 ** 30;

type StorageEnvironment = Pick<
  Environment,
  | 'VITRINE_HOME'
  | 'S3_BUCKET'
  | 'S3_REGION'
  | 'S3_ENDPOINT'
  | 'S3_PREFIX'
  | 'S3_ACCESS_KEY_ID'
  | 'S3_SECRET_ACCESS_KEY'
  | 'S3_CACHE_GIBIBYTES'
>;

/** The bucket that the environment names, else the folder `files` under VITRINE_HOME. Connects to nothing yet. */
export async function openStorage(environment: StorageEnvironment): Promise<SweptStorage> {
  const {
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = environment;
  if (bucket === undefined) return openFolderStorage(join(environment.VITRINE_HOME, 'files'));
  const { openS3Storage } = await import('#adapters/storage/s3-storage.ts');
  return openS3Storage({
    bucket,
    region: environment.S3_REGION,
    endpoint: environment.S3_ENDPOINT,
    prefix: environment.S3_PREFIX,
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined
        ? undefined
        : { accessKeyId, secretAccessKey },
    cacheFolder: join(environment.VITRINE_HOME, 'cache'),
    cacheBytes: environment.S3_CACHE_GIBIBYTES * GIBIBYTE,
  });
}
