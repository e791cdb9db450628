/**
 * Starts a clip of each of several products, made as the shop's settings say. Each has a key of its own, so
 * asking again starts only what was not started.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { generateProductsSchema } from '#app/contract/home-requests.ts';
import { newForm } from '#app/http/new-form.server.ts';
import { requireShop, type Merchant } from '#app/http/require-shop.server.ts';
import { bodyOf, succeed } from '#app/http/replies.server.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import { startClipsOfProduct, type StartedClips } from '#studio/clip/start-clips-of-product.ts';
import { parseProductLink } from '#studio/product/link.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { products } = await bodyOf(request, generateProductsSchema);
  const settings = await merchant.services.repositories.settings.load();
  const results = await Promise.all(
    products.map(async ({ key, productId }) => ({
      productId,
      started: await startClip(merchant, { key, productId, settings }),
    })),
  );
  return succeed({
    clipIds: results.flatMap(({ started }) => (started.ok ? started.value.clips.map(({ id }) => id) : [])),
    notStarted: results.flatMap(({ productId, started }) =>
      started.ok ? [] : [{ productId, message: started.error.message }],
    ),
  } satisfies Answers<'/app/generate/products'>);
}

/** Its pictures are checked by the worker: ten products' would take a request too long. */
async function startClip(
  merchant: Merchant,
  { key, productId, settings }: { key: string; productId: string; settings: ShopSettings },
): Promise<Result<StartedClips, AppError>> {
  const link = parseProductLink(productId);
  if (!link.ok) return link;
  const { studio, repositories } = merchant.services;
  const choices = newForm(merchant, { productId, link: '' }, settings);
  const read = await studio.catalog.read(link.value, choices.language);
  if (!read.ok) return read;
  const { facts: product, pictures } = read.value;
  return startClipsOfProduct(
    { ...studio, clips: repositories.clips },
    { key, choices, product, storePictures: pictures.length, uploads: [], brand: settings },
  );
}
