/** The preview picture of a READY video: its first frame, made when somebody first asks for it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keyOfPoster } from '#devstore/media/addresses.ts';
import { allVideos, type Store } from '#devstore/store.ts';

const run = promisify(execFile);

/** The poster's path on the disk, or null when there is no such video; `file` is what follows /cdn/shop/files/. */
export async function posterPath(store: Store, file: string): Promise<string | null> {
  const key = keyOfPoster(file);
  const video =
    key === null
      ? undefined
      : allVideos(store).find((media) => media.key === key && media.status === 'READY');
  if (video === undefined || video.path === null) return null;
  const path = join(store.folder, `${video.key}.jpg`);
  if (!existsSync(path))
    await run(
      'ffmpeg',
      [
        '-v',
        'error',
        '-y',
        '-protocol_whitelist',
        'file',
        '-i',
        video.path,
        '-frames:v',
        '1',
        '-update',
        '1',
        path,
      ],
      { signal: store.closing },
    );
  return path;
}
