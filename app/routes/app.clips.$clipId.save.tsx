/**
 * Saves an edited clip as a new version, or as a clip of its own; lines that changed are spoken again first,
 * and nothing else is made again.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { z } from 'zod';
import { ownFiles, editView } from '#app/http/views/edit.server.ts';
import { saveClipSchema } from '#app/contract/clip-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, notFound, orDiskFull, succeed } from '#app/http/replies.server.ts';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { speakAgain } from '#studio/clip/speak-again.ts';
import { AppError } from '#studio/shared/errors.ts';
import { checkLimits } from '#studio/storyboard/check-limits.ts';
import { pronunciationsOf } from '#studio/voice/dictionary.ts';
import { filesOf } from '#studio/storyboard/files-of.ts';

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
  const { clips, settings } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  const document = await clips.document(id);
  if (document === null) return notFound();
  const { expectedRevision, storyboard, summary, asCopy } = await bodyOf(request, changeSchema);
  const limited = checkLimits(storyboard);
  if (!limited.ok) return fail(limited.error);
  // A document names stored files by their hash: only those that are this shop's already.
  const own = await ownFiles(merchant, id);
  if (filesOf(storyboard).some((sha256) => !own.has(sha256)))
    return fail(
      new AppError('STORYBOARD_INVALID', {
        reason: 'it contains an image or a recording that isn’t part of this clip.',
      }),
    );
  const spoken = await orDiskFull(
    speakAgain(merchant.services.studio, storyboard, {
      signal: request.signal,
      pronunciations: pronunciationsOf((await settings.load()).pronunciations),
    }),
  );
  if (!spoken.ok) return fail(spoken.error);
  const edited = { ...document, storyboard: spoken.value };
  const saved = await (asCopy
    ? clips.copy(id, { document: edited, summary })
    : clips.saveRevision(id, { expectedRevision, document: edited, summary }));
  if (!saved.ok) return fail(saved.error);
  return succeed({
    clipId: saved.value.id,
    ...(await editView(merchant, saved.value, edited)),
  } satisfies Answers<'/app/clips/id/save'>);
}
