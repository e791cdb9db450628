/** Opens the product that a link or the picker names: its title, text, pictures and languages, for the Create page. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { merchantOf } from '#app/http/merchant.server.ts';
import { openProduct, productQuestionSchema } from '#app/http/open-product.server.ts';
import { bodyOf, reply } from '#app/http/replies.server.ts';
import { productView } from '#app/http/views/product.server.ts';

const questionSchema = productQuestionSchema.extend({ language: z.string().max(35).nullable() });

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  const question = await bodyOf(request, questionSchema);
  const opened = await openProduct(merchant, question);
  return reply(opened, (product) => ({ value: productView(merchant, product) }));
}
