/** Staged uploads: targets with a signed policy that live for an hour. */
import { newKey, type StagedTarget, type Store } from '#devstore/store.ts';

const LIFETIME_MILLISECONDS = 3600 * 1000;

/** What the path of every upload begins with; the target's key follows. */
export const UPLOAD_PATH = '/__staged_uploads';

/**
 * As `stagedUploadsCreate` answers: where to send it, what it will be known by, and what must be sent before
 * the file.
 */
export function stageTarget(
  store: Store,
  { filename, mimeType, bytes }: { filename: string; mimeType: string; bytes: number },
) {
  const key = newKey();
  const object = `c/o/v/${key.replaceAll('-', '')}${/\.\w+$/.exec(filename)?.[0] ?? ''}`;
  const expiresAt = store.now() + LIFETIME_MILLISECONDS;
  const policy = {
    expiration: new Date(expiresAt).toISOString(),
    conditions: [
      ['eq', '$key', object],
      ['content-length-range', bytes, bytes],
    ],
  };
  const parameters = [
    { name: 'GoogleAccessId', value: 'video-development@devstore.iam.gserviceaccount.com' },
    { name: 'key', value: object },
    { name: 'policy', value: Buffer.from(JSON.stringify(policy)).toString('base64') },
    { name: 'signature', value: Buffer.from(newKey()).toString('base64') },
  ];
  store.targets.set(key, { key, parameters, filename, mimeType, bytes, expiresAt, path: null });
  const url = `https://${store.shop.domain}${UPLOAD_PATH}/${key}`;
  return { url, resourceUrl: `${url}?external_video_id=${key}`, parameters };
}

/** The complete upload behind a resource URL of this shop, or null. */
export function targetOfResource(store: Store, resourceUrl: string): StagedTarget | null {
  const url = URL.parse(resourceUrl);
  if (url?.hostname !== store.shop.domain || !url.pathname.startsWith(`${UPLOAD_PATH}/`)) return null;
  const target = store.targets.get(url.searchParams.get('external_video_id') ?? '');
  return target === undefined || target.path === null ? null : target;
}
