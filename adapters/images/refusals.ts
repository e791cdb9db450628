/** Every reason a picture is left out, as a whole sentence with what was measured and what is allowed. */
import { MAX_UPLOAD_BYTES } from '#studio/product/picture-limits.ts';
import { err, type Err } from '#studio/shared/result.ts';
import type { RejectedPicture } from '#studio/product/picture.ts';

export const PICTURE_LIMITS = {
  minSidePixels: 300,
  /** The longer side over the shorter. */
  maxSideRatio: 6,
  /** The same for a logo, which is shown small. */
  logo: { minSidePixels: 48, maxSideRatio: 12 },
  pixels: 50_000_000,
  webBytes: 20_000_000,
  fileBytes: MAX_UPLOAD_BYTES,
} as const;

export type Refusal = Err<RejectedPicture>;

const USE = 'Use JPG, PNG, WEBP, AVIF, GIF, or HEIC.';

const refused = (name: string, reason: RejectedPicture['reason'], explanation: string): Refusal =>
  err({ name, reason, explanation });

export type ShapeLimits = { minSidePixels: number; maxSideRatio: number };

export const tooSmall = (
  name: string,
  width: number,
  height: number,
  { minSidePixels }: ShapeLimits,
): Refusal =>
  refused(name, 'too small', `It is ${width} × ${height} px; each side needs at least ${minSidePixels} px.`);

export const tooNarrow = (
  name: string,
  width: number,
  height: number,
  { maxSideRatio }: ShapeLimits,
): Refusal =>
  refused(
    name,
    'too long and narrow',
    `It is ${width} × ${height} px; one side may be at most ${maxSideRatio} times as long as the other.`,
  );

export const tooManyPixels = (name: string, width: number, height: number): Refusal =>
  refused(
    name,
    'too many pixels',
    `It is ${width} × ${height} px (${Math.ceil((width * height) / 1e6)} megapixels); at most ${PICTURE_LIMITS.pixels / 1e6} megapixels can be used. Save a smaller version and try again.`,
  );

export const tooHeavy = (name: string, limitBytes: number): Refusal =>
  refused(
    name,
    'too large',
    `This image is larger than ${limitBytes / 1e6} MB. Save a smaller version and try again.`,
  );

/** `found` as in "a web page"; null when the content is of no known type. */
export const notAPicture = (name: string, found: string | null): Refusal =>
  refused(
    name,
    'not a picture',
    `This isn’t an image file${found === null ? '' : ` (its content is ${found})`}. ${USE}`,
  );

/** `found` as in "SVG images". */
export const notSupported = (name: string, found: string): Refusal =>
  refused(name, 'type not supported', `${found} aren’t supported. ${USE}`);

export const damaged = (name: string): Refusal =>
  refused(name, 'damaged', 'This file is damaged. Save it again and re-upload it.');

/** Takes more time or memory than an intact picture does. */
export const tooDemanding = (name: string): Refusal =>
  refused(name, 'damaged', 'This image took too long to read. Save it as JPG and try again.');

export const empty = (name: string): Refusal => refused(name, 'empty', 'This file is empty.');

export const invisible = (name: string): Refusal =>
  refused(name, 'empty', 'This image is completely transparent.');

export const notReachable = (name: string): Refusal =>
  refused(
    name,
    'not reachable',
    'We couldn’t download this image. Check that its link is public, or upload the image.',
  );
