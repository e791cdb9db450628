/** Keeps what this person has chosen so far for one product. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { FIELD_NAMES } from '#app/contract/create-form.ts';
import { draftProduct, draftSaveSchema } from '#app/contract/draft.ts';
import { draftUser } from '#app/http/open-draft.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, reply, succeed } from '#app/http/replies.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { draft, ...form } = await bodyOf(request, draftSaveSchema, FIELD_NAMES);
  const { drafts } = merchant.services.repositories;
  if (draft === undefined) {
    // A page of the previous version.
    await drafts.ofShop.save(form);
    return succeed();
  }
  const product = draftProduct({ productId: form.productId, link: draft.link });
  return reply(await drafts.save({ user: draftUser(merchant), product }, form, draft.marks));
}
