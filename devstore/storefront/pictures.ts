/**
 * Pictures as Shopify's CDN serves them: in their own size, or transformed by `width`, `height`, `crop` and
 * `format`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { empty, type Answer } from '#devstore/answer.ts';
import { posterPath } from '#devstore/media/poster.ts';
import { allMedia, pictureType, type Store } from '#devstore/store.ts';

export const PICTURES_PATH = '/cdn/shop/files/';

const MAX_SIDE = 5760;
const YEAR_SECONDS = 31_557_600;

const CONTENT_TYPES = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

type Wish = {
  width: number | null;
  height: number | null;
  crop: string | null;
  format: 'jpg' | 'png' | 'webp' | null;
};

/** Null when there is no such picture. `file` is what follows /cdn/shop/files/. */
export async function answerPicture(
  store: Store,
  request: IncomingMessage,
  file: string,
  parameters: URLSearchParams,
): Promise<Answer | null> {
  const path = cataloguePath(store, file) ?? (await posterPath(store, file));
  if (path === null) return null;
  const original = await readFile(path);
  const { body, type } = await transformed(original, pictureType(file), readWish(parameters));
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  const headers = {
    'content-type': type,
    etag,
    'cache-control': `public, max-age=${YEAR_SECONDS}`,
    'access-control-allow-origin': '*',
  };
  return request.headers['if-none-match'] === etag ? empty(304, headers) : { status: 200, headers, body };
}

/** Only what a product or Files shows; a picture that a test added is in the store's own folder. */
function cataloguePath(store: Store, file: string): string | null {
  const known =
    file === basename(file) && allMedia(store).some((media) => media.kind === 'IMAGE' && media.file === file);
  return known
    ? ([join(store.folder, 'pictures', file), join(store.catalogFolder, file)].find((path) =>
        existsSync(path),
      ) ?? null)
    : null;
}

function readWish(parameters: URLSearchParams): Wish {
  const side = (name: string) => {
    const pixels = Number(parameters.get(name) ?? Number.NaN);
    return Number.isInteger(pixels) && pixels >= 1 ? Math.min(MAX_SIDE, pixels) : null;
  };
  const format = parameters.get('format');
  return {
    width: side('width'),
    height: side('height'),
    crop: parameters.get('crop'),
    format:
      format === 'jpg' || format === 'pjpg' ? 'jpg' : format === 'png' || format === 'webp' ? format : null,
  };
}

/** Never enlarged. What cannot be decoded is given as it is, as a CDN does with a file that it does not know. */
async function transformed(
  original: Buffer,
  type: string,
  { width, height, crop, format }: Wish,
): Promise<{ body: Buffer; type: string }> {
  if (width === null && height === null && format === null) return { body: original, type };
  try {
    const image = sharp(original).autoOrient();
    const own = await image.metadata();
    const shrinks =
      (width !== null && width < own.autoOrient.width) || (height !== null && height < own.autoOrient.height);
    if (!shrinks && (format === null || type === CONTENT_TYPES[format])) return { body: original, type };
    const fit = crop !== null && width !== null && height !== null ? 'cover' : 'inside';
    if (width !== null || height !== null)
      image.resize({
        ...(width === null ? {} : { width }),
        ...(height === null ? {} : { height }),
        fit,
        position: crop ?? 'center',
        withoutEnlargement: true,
      });
    const wanted = format ?? (type === 'image/png' ? 'png' : type === 'image/webp' ? 'webp' : 'jpg');
    if (wanted === 'jpg') image.flatten({ background: '#ffffff' }).jpeg({ quality: 85 });
    else if (wanted === 'png') image.png();
    else image.webp();
    return { body: await image.toBuffer(), type: CONTENT_TYPES[wanted] };
  } catch (error) {
    if (error instanceof Error) return { body: original, type };
    throw error;
  }
}
