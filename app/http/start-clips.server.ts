/** Starts the clips of one form that can be made, and names the languages that can't. */
import type { CreateForm } from '#app/contract/create-form.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { checkProductUse } from '#studio/clip/check-product-use.ts';
import type { Clip } from '#studio/clip/clip.ts';
import { planClips, type LanguageNotMade } from '#studio/clip/plan-clips.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

export type Start = {
  /** The same key again gives the same clips. */
  key: string;
  form: CreateForm;
  product: Pick<ProductFacts, 'id' | 'title' | 'shop' | 'language' | 'languages'>;
  /** How many the store has of it. */
  storePictures: number;
  /** Those that the form names. */
  uploads: readonly Upload[];
  settings: ShopSettings;
};

/** The clips in the order of their briefs; `notMade` holds up none of them. */
export type Started = { clips: Clip[]; notMade: LanguageNotMade[] };

/** The errors of `checkProductUse`, `planClips` and `Clips.start`. */
export async function startClipsOf(
  { services }: Merchant,
  { key, form, product, storePictures, uploads, settings }: Start,
): Promise<Result<Started, AppError>> {
  const usable = checkProductUse({
    shop: product.shop,
    pictures: storePictures + uploads.length,
    rightsConfirmedFor: form.rightsConfirmedFor,
  });
  if (!usable.ok) return usable;
  const planned = planClips(services.studio, { product, choices: form, uploads, brand: settings });
  if (!planned.ok) return planned;
  const { briefs, notMade } = planned.value;
  const link = form.productId ?? form.link;
  const requests = briefs.map((brief) => ({ link, productId: product.id, title: product.title, brief }));
  const started = await services.repositories.clips.start({ key, requests });
  return started.ok ? ok({ clips: started.value, notMade }) : started;
}
