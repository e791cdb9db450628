/** Judges pictures by their content and makes the good ones fit for a film: upright, sRGB, bounded, measured. */
import { availableParallelism } from 'node:os';
import { luminanceOf, paletteOf } from '#adapters/images/describe-colours.ts';
import { findSubject } from '#adapters/images/find-subject.ts';
import { sharp } from '#adapters/images/loaders.ts';
import { openPicture, type OpenPicture } from '#adapters/images/open-picture.ts';
import { perceptualHash } from '#adapters/images/perceptual-hash.ts';
import { readSource, type FetchPicture } from '#adapters/images/read-source.ts';
import { invisible, PICTURE_LIMITS, type Refusal } from '#adapters/images/refusals.ts';
import { sharpnessOf } from '#adapters/images/sharpness.ts';
import { takeTurns } from '#adapters/images/take-turns.ts';
import { isInvisible, onWhite, thumbnailOf } from '#adapters/images/thumbnail.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { ImageAnalyzer } from '#studio/product/ports.ts';
import type { PictureSource } from '#studio/product/product.ts';
import { ok, type Ok } from '#studio/shared/result.ts';
import type { FileRef, Storage } from '#studio/shared/storage.ts';

export type { FetchPicture } from '#adapters/images/read-source.ts';

/** Near to what was uploaded, with every pixel's own colour (4:4:4): lettering on a label stays clean. Quick codes cost a quarter more bytes and a third of the time. */
const JPEG = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false } as const;
const PNG = { compressionLevel: 3 } as const;

/** A large picture takes a hundred megabytes while it is judged, and all there is of a core, however many are sent at once. */
const inTurn = takeTurns(Math.min(4, Math.max(2, availableParallelism())));

/** The analyzer never throws for a bad picture. Faults of the disk and of the storage go through. */
export function createImageAnalyzer(ports: { storage: Storage; fetchPicture: FetchPicture }): ImageAnalyzer {
  return {
    async analyze(source) {
      const bytes = await readSource(source, ports);
      if (!bytes.ok) return bytes;
      return inTurn(async () => {
        const opened = await openPicture(
          source.name,
          bytes.value,
          source.use === 'logo' ? PICTURE_LIMITS.logo : PICTURE_LIMITS,
        );
        return opened.ok ? await measure(ports.storage, source, opened.value) : opened;
      });
    },
  };
}

async function measure(
  storage: Storage,
  { name, alt }: Pick<PictureSource, 'name' | 'alt'>,
  picture: OpenPicture,
): Promise<Ok<Picture> | Refusal> {
  const seen = await thumbnailOf(pixelsOf(picture));
  if (isInvisible(seen)) return invisible(name);
  const subject = findSubject(seen);
  const thumbnail = subject.kind === 'cutout' ? seen : onWhite(seen);
  const file = await keep(storage, picture, subject.kind === 'cutout');
  return ok({
    id: file.sha256.slice(0, 16),
    file,
    width: picture.width,
    height: picture.height,
    alt,
    name,
    kind: subject.kind,
    background: subject.background,
    subject: subject.box,
    focus: subject.focus,
    palette: paletteOf(thumbnail, subject.mask),
    luminance: luminanceOf(thumbnail),
    sharpness: sharpnessOf(picture, subject.box),
    perceptualHash: perceptualHash(
      thumbnail,
      subject.kind === 'lifestyle' ? { x: 0, y: 0, width: 1, height: 1 } : subject.box,
    ),
  });
}

/** Only a file that we encoded reaches the film. */
async function keep(storage: Storage, picture: OpenPicture, transparent: boolean): Promise<FileRef> {
  const pixels = pixelsOf(picture);
  if (transparent) return storage.put(await pixels.png(PNG).toBuffer(), 'image/png');
  const opaque = picture.channels === 4 ? pixels.flatten({ background: '#ffffff' }) : pixels;
  return storage.put(await opaque.jpeg(JPEG).toBuffer(), 'image/jpeg');
}

const pixelsOf = ({ data, width, height, channels }: OpenPicture) =>
  sharp(data, { raw: { width, height, channels } });
