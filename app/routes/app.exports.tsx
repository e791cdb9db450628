/** Starts exports: of one clip or of many with the same settings. A key makes a double click one export. */
import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { merchantOf } from '#app/http/merchant.server.ts';
import { bodyOf, fail, succeed } from '#app/http/replies.server.ts';
import { exportSettingsSchema } from '#studio/export/export.ts';

const MOST_CLIPS = 50;
const orderSchema = z.object({
  key: z.uuid(),
  settings: exportSettingsSchema.extend({ bitsPerSecond: z.number().int().min(500_000, 'Choose at least 0.5 Mbit/s.').max(80_000_000, 'Choose at most 80 Mbit/s.').nullable() }),
  clips: z.array(z.object({ id: z.string().max(64), revision: z.number().int().positive() })).min(1).max(MOST_CLIPS),
});

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  const { key, settings, clips } = await bodyOf(request, orderSchema);
  const started = await merchant.services.repositories.exports.start({ key, settings, clips: clips.map(({ id, revision }) => ({ clipId: id, revision })) });
  return started.ok ? succeed({ exportIds: started.value.map(({ id }) => id) }, 202) : fail(started.error);
}
