/** Every reason a picture is left out, as a whole sentence with what was measured and what is allowed. */
import { err, type Err } from '#studio/shared/result.ts';
import type { RejectedPicture } from '#studio/product/picture.ts';

export const PICTURE_LIMITS = {
  shortestSidePixels: 300,
  /** The longer side over the shorter. */
  longestShape: 6,
  megapixels: 50,
  webBytes: 20_000_000,
  fileBytes: 10_000_000,
} as const;

type Reason = RejectedPicture['reason'];

export const refused = (name: string, reason: Reason, explanation: string): Err<RejectedPicture> => err({ name, reason, explanation });

export const tooSmall = (name: string, width: number, height: number): Err<RejectedPicture> =>
  refused(name, 'too small', `It is ${width} × ${height} px; each side needs at least ${PICTURE_LIMITS.shortestSidePixels} px.`);

export const tooNarrow = (name: string, width: number, height: number): Err<RejectedPicture> =>
  refused(name, 'too long and narrow', `It is ${width} × ${height} px; one side may be at most ${PICTURE_LIMITS.longestShape} times the other.`);

export const tooManyPixels = (name: string, width: number, height: number): Err<RejectedPicture> =>
  refused(name, 'too many pixels', `It has ${Math.round((width * height) / 1e6)} megapixels; at most ${PICTURE_LIMITS.megapixels} can be used. Save it smaller.`);

export const tooHeavy = (name: string, bytes: number | null, limit: number): Err<RejectedPicture> =>
  refused(name, 'too large', `${bytes === null ? 'It is larger than' : `It has ${(bytes / 1e6).toFixed(1)} MB;`} ${bytes === null ? '' : 'at most '}${limit / 1e6} MB${bytes === null ? '' : ' can be used'}. Save it smaller.`);

export const notAPicture = (name: string, found: string): Err<RejectedPicture> =>
  refused(name, 'not a picture', `Its content is ${found}, whatever its name says. Use JPG, PNG, WEBP, AVIF, GIF or HEIC.`);

export const notSupported = (name: string, found: string): Err<RejectedPicture> =>
  refused(name, 'type not supported', `It is a ${found} file. Use JPG, PNG, WEBP, AVIF, GIF or HEIC.`);

export const damaged = (name: string): Err<RejectedPicture> => refused(name, 'damaged', 'The file is cut or damaged and can’t be read whole. Upload it again.');

export const empty = (name: string): Err<RejectedPicture> => refused(name, 'empty', 'The file is empty: it has 0 bytes.');

export const notReachable = (name: string): Err<RejectedPicture> => refused(name, 'not reachable', 'Its address did not give a file. Check that it is public, or upload the picture.');
