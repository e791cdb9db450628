/** Opens the product that a link or the picker names: its title, text, pictures and languages, for the Create page. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { FIELD_NAMES } from '#app/contract/create-form.ts';
import { productQuestionSchema } from '#app/contract/create-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { openProductMedia } from '#app/http/open-product.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';
import { productView } from '#app/http/views/product.server.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { uploadIds, ...question } = await bodyOf(request, productQuestionSchema, FIELD_NAMES);
  const { repositories } = merchant.services;
  const [uploads, settings] = await Promise.all([
    repositories.uploads.find(uploadIds),
    repositories.settings.load(),
  ]);
  const opened = await openProductMedia(merchant, question, uploads);
  return reply(opened, (media): Answers<'/app/product'> => ({
    value: productView(merchant, media, uploads, settings),
  }));
}
