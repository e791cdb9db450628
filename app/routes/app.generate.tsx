/** Generates: saves the clips that were ordered and lets the worker make them. The same key again gives the same clips. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { FIELD_NAMES } from '#app/contract/create-form.ts';
import { generateRequestSchema } from '#app/contract/create-requests.ts';
import { draftProduct } from '#app/contract/draft.ts';
import { draftUser } from '#app/http/open-draft.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { openProduct } from '#app/http/open-product.server.ts';
import { bodyOf, fail, reply } from '#app/http/replies.server.ts';
import { checkClipRequest } from '#studio/clip/check-clip-request.ts';
import { expandBriefs } from '#studio/clip/expand-briefs.ts';
import { AppError } from '#studio/shared/errors.ts';

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
  if (product.pictures.length + uploads.length === 0)
    return fail(new AppError('NO_PICTURES', { reason: 'the product has none yet.' }));
  if (!product.shop.own && form.rightsConfirmedFor !== product.shop.domain)
    return fail(
      new AppError('BAD_INPUT', {
        field: 'Rights',
        reason: `confirm that you may use the pictures and text of ${product.shop.name}.`,
      }),
    );
  const briefs = expandBriefs(form, uploads, settings);
  for (const brief of briefs) {
    const checked = checkClipRequest(merchant.services.studio, { product, brief });
    if (!checked.ok) return fail(checked.error);
  }
  const orders = briefs.map((brief) => ({
    link: form.productId ?? form.link,
    productId: product.id,
    title: product.title,
    brief,
  }));
  const started = await repositories.clips.start({ key, requests: orders });
  if (started.ok) {
    const { drafts } = repositories;
    if (draft === undefined) await drafts.ofShop.clear();
    else await drafts.clear({ user: draftUser(merchant), product: draftProduct(form) }, draft);
  }
  return reply(started, (clips): Answers<'/app/generate'> => ({ clipIds: clips.map(({ id }) => id) }));
}
