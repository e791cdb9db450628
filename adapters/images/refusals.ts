/** Every reason a picture is left out, as a whole sentence with what was measured and what is allowed. */
import { err, type Err } from '#studio/shared/result.ts';
import type { RejectedPicture } from '#studio/product/picture.ts';

export const PICTURE_LIMITS = {
  shortestSidePixels: 300,
  /** The longer side over the shorter. */
  longestShape: 6,
  /** The same for a logo, which is shown small. */
  logo: { shortestSidePixels: 48, longestShape: 12 },
  pixels: 50_000_000,
  webBytes: 20_000_000,
  fileBytes: 10_000_000,
} as const;

export type Refusal = Err<RejectedPicture>;

const USE = 'Use JPG, PNG, WEBP, AVIF, GIF or HEIC.';

const refused = (name: string, reason: RejectedPicture['reason'], explanation: string): Refusal =>
  err({ name, reason, explanation });

export type ShapeLimits = { shortestSidePixels: number; longestShape: number };

export const tooSmall = (
  name: string,
  width: number,
  height: number,
  { shortestSidePixels }: ShapeLimits,
): Refusal =>
  refused(
    name,
    'too small',
    `It is ${width} × ${height} px; each side needs at least ${shortestSidePixels} px.`,
  );

export const tooNarrow = (
  name: string,
  width: number,
  height: number,
  { longestShape }: ShapeLimits,
): Refusal =>
  refused(
    name,
    'too long and narrow',
    `It is ${width} × ${height} px; one side may be at most ${longestShape} times as long as the other.`,
  );

export const tooManyPixels = (name: string, width: number, height: number): Refusal =>
  refused(
    name,
    'too many pixels',
    `It is ${width} × ${height} px, ${Math.ceil((width * height) / 1e6)} megapixels; at most ${PICTURE_LIMITS.pixels / 1e6} can be used. Save it smaller.`,
  );

/** `bytes` is null where reading stopped at the limit. */
export const tooHeavy = (name: string, bytes: number | null, limitBytes: number): Refusal =>
  refused(
    name,
    'too large',
    `It has ${bytes === null ? 'more than the' : `${(bytes / 1e6).toFixed(1)} MB; at most`} ${limitBytes / 1e6} MB${bytes === null ? ' that' : ''} can be used. Save it smaller.`,
  );

/** `found` as in "a web page". */
export const notAPicture = (name: string, found: string): Refusal =>
  refused(name, 'not a picture', `Its content is ${found}, whatever its name says. ${USE}`);

export const notSupported = (name: string, found: string): Refusal =>
  refused(name, 'type not supported', `It is ${found}. ${USE}`);

export const damaged = (name: string): Refusal =>
  refused(name, 'damaged', 'The file is cut or damaged and can’t be read whole. Upload it again.');

export const tooSlow = (name: string, seconds: number): Refusal =>
  refused(
    name,
    'damaged',
    `Reading it took longer than ${seconds} s, which no sound picture does. Save it again as JPG.`,
  );

export const tooDemanding = (name: string): Refusal =>
  refused(
    name,
    'damaged',
    'Reading it takes more memory than any sound picture does. Save it again as JPG, or smaller.',
  );

export const empty = (name: string): Refusal => refused(name, 'empty', 'The file is empty: it has 0 bytes.');

export const invisible = (name: string): Refusal =>
  refused(name, 'empty', 'There is nothing to see in it: 100 % of its pixels are transparent.');

export const notReachable = (name: string): Refusal =>
  refused(
    name,
    'not reachable',
    'Its address did not give a file. Check that it is public, or upload the picture.',
  );
