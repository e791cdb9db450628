/**
 * Draws what a clip would open with, before it is generated: loaded when there is a product, since it brings
 * the film's engine.
 */
import { drawOpening } from '#app/editor/film/draw-opening.ts';
import { openPictureCache } from '#app/editor/film/load-pictures.ts';
import { sourcesOf } from '#app/editor/sources.ts';
import type { PreviewRequest } from '#app/features/create/preview-request.ts';
import { previewClip } from '#studio/clip/preview-clip.ts';

/** Keeps the pictures that it has decoded: another look or order draws at once. */
export function openPreview() {
  let links: Record<string, string> = {};
  // An address may be renewed; the picture that it names stays the same.
  const sources = {
    ...sourcesOf({}),
    pictureUrl: ({ sha256 }: { sha256: string }): string => links[sha256] ?? '',
  };
  const pictureCache = openPictureCache(sources);
  return {
    /** Draws nothing once `signal` has aborted. Rejects when the preview can't be made or a font can't be read. */
    async draw(canvas: HTMLCanvasElement, request: PreviewRequest, signal: AbortSignal) {
      ({ links } = request);
      const preview = previewClip(request.product, request.words, request.brief);
      if (!preview.ok) throw preview.error;
      return drawOpening(preview.value, canvas, { sources, pictureCache, signal });
    },
  };
}

export type Preview = ReturnType<typeof openPreview>;
