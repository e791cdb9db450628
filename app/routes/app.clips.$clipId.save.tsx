/** Saves an edited clip as a new version, or as a clip of its own. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { z } from 'zod';
import { editView } from '#app/http/views/edit.server.ts';
import { saveClipSchema } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, notFound, orDiskFull, succeed } from '#app/http/replies.server.ts';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { saveEdit } from '#studio/clip/save-edit.ts';
import { AppError } from '#studio/shared/errors.ts';

/** A page that was opened before a deployment sends the storyboard as it knows it. */
const sentStoryboardSchema = z.unknown().transform((sent, context) => {
  try {
    return readStoryboard(sent);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

const changeSchema = saveClipSchema.extend({ storyboard: sentStoryboardSchema });

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { repositories, studio } = merchant.services;
  const clipId = params['clipId'] ?? '';
  // An id that is not the shop's is answered the same whatever is sent with it.
  if ((await repositories.clips.find(clipId)) === null) return notFound();
  const change = await bodyOf(request, changeSchema);
  const saved = await orDiskFull(
    saveEdit({ ...studio, ...repositories }, { clipId, ...change }, { signal: request.signal }),
  );
  if (!saved.ok) return fail(saved.error);
  const { clip, document } = saved.value;
  return succeed({
    clipId: clip.id,
    ...(await editView(merchant, clip, document)),
  } satisfies Answers<'/app/clips/id/save'>);
}
