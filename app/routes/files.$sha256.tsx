/**
 * Serves stored bytes to holders of a signed link: pictures (whole, or as small as a card shows them),
 * recordings, posters and exported videos.
 */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/http/replies.server.ts';
import { sendFile, sendSmallPicture } from '#app/http/send-file.server.ts';
import { readLink } from '#app/http/signed-link.server.ts';
import { services } from '#app/services.server.ts';
import { AppError } from '#studio/shared/errors.ts';

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const nowSeconds = Date.now() / 1000;
  const link = readLink(services.environment.SHOPIFY_API_SECRET, new URL(request.url), nowSeconds);
  if (link === null) return notFound();
  const maxAgeSeconds = Math.max(0, Math.floor(link.expires - nowSeconds));
  try {
    if (link.small) {
      const bytes = await services.smallPictures.of(link.file);
      return sendSmallPicture(request, { of: link.file, bytes, maxAgeSeconds });
    }
    const path = await services.storage.localPath(link.file);
    return sendFile(request, { file: link.file, path, filename: link.filename, maxAgeSeconds });
  } catch (error) {
    if (error instanceof AppError && error.code === 'FILE_NOT_FOUND') return notFound();
    throw error;
  }
}
