/** Videos as Shopify's CDN serves them, in ranges, once they are READY. */
import { stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { empty, type Answer } from '#devstore/answer.ts';
import { videoPath } from '#devstore/media/addresses.ts';
import { allVideos, type Store } from '#devstore/store.ts';

/** Null when there is no such video. */
export async function answerVideo(
  store: Store,
  request: IncomingMessage,
  path: string,
): Promise<Answer | null> {
  const media = allVideos(store).find((each) => each.status === 'READY' && videoPath(each) === path);
  if (media === undefined || media.path === null) return null;
  const { size } = await stat(media.path);
  const headers = { 'content-type': media.mimeType, 'accept-ranges': 'bytes' };
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === ''))
    return { status: 200, headers, body: { path: media.path, start: 0, end: size - 1 } };
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (start > end) return empty(416, { 'content-range': `bytes */${size}` });
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${size}` },
    body: { path: media.path, start, end },
  };
}
