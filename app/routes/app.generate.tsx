/**
 * Generates: saves the requested clips and lets the worker make them. The same key again gives the same clips.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { FIELD_NAMES } from '#app/contract/create-form.ts';
import { generateRequestSchema } from '#app/contract/create-requests.ts';
import { draftProduct } from '#app/contract/draft.ts';
import { draftUser } from '#app/http/open-draft.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { openProduct } from '#app/http/open-product.server.ts';
import { bodyOf, fail, reply } from '#app/http/replies.server.ts';
import { startClipsOfProduct } from '#studio/clip/start-clips-of-product.ts';
import { languageName } from '#studio/shared/language.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { key, form, draft } = await bodyOf(request, generateRequestSchema, FIELD_NAMES);
  const { repositories } = merchant.services;
  const [opened, uploads, settings] = await Promise.all([
    openProduct(merchant, form),
    repositories.uploads.find(form.uploadIds),
    repositories.settings.load(),
  ]);
  if (!opened.ok) return fail(opened.error);
  const product = opened.value;
  const started = await startClipsOfProduct(
    { ...merchant.services.studio, clips: repositories.clips },
    { key, choices: form, product, storePictures: product.pictures.length, uploads, brand: settings },
  );
  if (started.ok) {
    const { drafts } = repositories;
    if (draft === undefined) await drafts.ofShop.clear();
    else await drafts.clear({ user: draftUser(merchant), product: draftProduct(form) }, draft);
  }
  return reply(started, ({ clips, notMade }): Answers<'/app/generate'> => ({
    clipIds: clips.map(({ id }) => id),
    notMade: notMade.map(({ language, error }) => ({
      language,
      name: languageName(language),
      message: error.message,
    })),
  }));
}
