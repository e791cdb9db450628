/** A clip as the export dialog asks about it. */
import { isUpscaled } from '#studio/export/export-settings.ts';
import { RESOLUTIONS, type Resolution } from '#studio/export/resolutions.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export type ExportableClip = {
  id: string;
  revision: number;
  seconds: number;
  aspectRatio: Storyboard['aspectRatio'];
  /** In which resolutions most of it would be enlarged beyond its pictures. */
  upscaled: readonly Resolution[];
};

/** A clip whose film is at hand. */
export const exportableClip = (
  { id, revision }: { id: string; revision: number },
  storyboard: Storyboard,
): ExportableClip => ({
  id,
  revision,
  seconds: storyboard.seconds,
  aspectRatio: storyboard.aspectRatio,
  upscaled: RESOLUTIONS.filter((resolution) => isUpscaled(storyboard, resolution)),
});
