/** Saves what was changed of the shop's settings. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';
import { colourSchema } from '#studio/product/picture.ts';

/** Fields that another tab may have changed meanwhile are not among what was changed in this one. */
const changeSchema = z
  .object({
    language: z.string().max(35).nullable(),
    voice: z.object({ speaker: z.string().max(100), voiceId: z.string().max(100) }).nullable(),
    brandColour: colourSchema.nullable(),
    font: z.enum(FONT_FAMILIES).nullable(),
    retentionHours: z.number().int().min(24).max(87_600).nullable(),
  })
  .partial();

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'settings');
  const change = await bodyOf(request, changeSchema);
  await merchant.services.repositories.settings.save(change);
  return succeed();
}
