/** Opens the product that a link or the picker names: its title, text, pictures and languages, for the Create page. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { MAX_UPLOADS } from '#app/contract/create-form.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { openProductMedia, productQuestionSchema } from '#app/http/open-product.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';
import { productView } from '#app/http/views/product.server.ts';

const questionSchema = productQuestionSchema.extend({
  language: z.string().max(35).nullable(),
  uploadIds: z.array(z.string()).max(MAX_UPLOADS),
});

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { uploadIds, ...question } = await bodyOf(request, questionSchema);
  const uploads = await merchant.services.repositories.uploads.find(uploadIds);
  const opened = await openProductMedia(merchant, question, uploads);
  return reply(opened, (gallery) => ({ value: productView(merchant, gallery, uploads) }));
}
