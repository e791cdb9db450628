/** What the row of a finished export holds, in tests that put one there without having it made. */
import type { Export, ExportSettings } from '#studio/export/export.ts';

const settings: ExportSettings = { resolution: '720p', bitsPerSecond: null };
const file = { sha256: 'a'.repeat(64), bytes: 1_000_000, mediaType: 'video/mp4' };
const result: Export = {
  settings,
  video: file,
  poster: file,
  captions: null,
  width: 720,
  height: 1280,
  frames: 450,
  seconds: 15,
};

/** As SQL literals. */
export const SETTINGS = `'${JSON.stringify(settings)}'`;
export const RESULT = `'${JSON.stringify(result)}'`;
