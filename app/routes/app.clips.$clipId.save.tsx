/** Saves an edited clip as a new version; lines that changed are spoken again first, and nothing else is made anew. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { merchantOf } from '#app/http/merchant.server.ts';
import { bodyOf, fail, notFound, succeed } from '#app/http/replies.server.ts';
import { linksOf } from '#app/http/views/clips.server.ts';
import { speakAgain } from '#studio/clip/speak-again.ts';
import { AppError } from '#studio/shared/errors.ts';
import { storyboardSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';

const changeSchema = z.object({ expectedRevision: z.number().int().positive(), storyboard: storyboardSchema, summary: z.string().max(500) });

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  const { clips, uploads } = merchant.services.repositories;
  const id = params['clipId'] ?? '';
  const document = await clips.document(id);
  if (document === null) return notFound();
  const { expectedRevision, storyboard, summary } = await bodyOf(request, changeSchema);
  // A document names stored files by their hash: only those that are this shop's already.
  const own = await uploads.list({ recentOnly: false, cursor: null, limit: 1000 });
  const files = new Set([...filesOf(document.storyboard), ...document.product.pictures.map(({ file }) => file.sha256), ...own.uploads.map(({ picture }) => picture.file.sha256)]);
  if (filesOf(storyboard).some((sha256) => !files.has(sha256))) return fail(new AppError('STORYBOARD_INVALID', { reason: 'it names a picture or a recording that is not this clip’s.' }));
  const spoken = await speakAgain(merchant.services.studio, storyboard, request.signal);
  if (!spoken.ok) return fail(spoken.error);
  const saved = await clips.saveRevision(id, { expectedRevision, document: { ...document, storyboard: spoken.value }, summary });
  if (!saved.ok) return fail(saved.error);
  const versions = await clips.versions(id);
  return succeed({
    storyboard: spoken.value,
    revision: saved.value.revision,
    links: { ...linksOf(merchant, spoken.value), ...Object.fromEntries([...document.product.pictures, ...own.uploads.map(({ picture }) => picture)].map(({ file }) => [file.sha256, merchant.link(file)])) },
    versions: versions.map((each) => ({ ...each, createdAt: each.createdAt.toISOString() })),
  });
}

const filesOf = ({ pictures, sound }: Storyboard): string[] => [...pictures.map(({ file }) => file.sha256), ...sound.voice.map(({ recording }) => recording.sha256)];
