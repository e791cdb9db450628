/** Starts the clips of one product that can be made, and names the languages that can't. */
import { checkProductUse } from '#studio/clip/check-product-use.ts';
import type { Clip } from '#studio/clip/clip.ts';
import type { ClipChoices } from '#studio/clip/expand-briefs.ts';
import { planClips, type LanguageNotMade } from '#studio/clip/plan-clips.ts';
import type { LanguagePorts } from '#studio/clip/plan-language.ts';
import type { Clips, Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** What a merchant or an integrator sends: the product's name, and what was chosen for its clips. */
export type ProductChoices = ClipChoices & {
  /** An address of the product; counts where no id was given. */
  link: string;
  /** Shopify's global id. */
  productId: string | null;
  /** The domain of the other store whose pictures and text may be used; null: of none. */
  rightsConfirmedFor: string | null;
};

export type ProductClipsRequest = {
  /** The idempotency key: the same again gives the same clips. */
  key: string;
  choices: ProductChoices;
  /** As it was read in the language of the choices. */
  product: Pick<ProductFacts, 'id' | 'title' | 'shop' | 'language' | 'languages'>;
  /** How many pictures the store has of it. */
  storePictures: number;
  /** Those of the shop's uploads that the choices name. */
  uploads: readonly Upload[];
  brand: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>;
};

/** The clips in the order of their briefs; `notMade` holds up none of them. */
export type StartedClips = { clips: Clip[]; notMade: LanguageNotMade[] };

/**
 * All clips or none. NO_PICTURES and BAD_INPUT of `checkProductUse`; BAD_INPUT, VOICE_UNAVAILABLE,
 * SCRIPT_EMPTY, SCRIPT_TOO_LONG and TRANSLATION_MISSING of `planClips`; IDEMPOTENCY_KEY_REUSED for a key that
 * stands for another request.
 */
export async function startClipsOfProduct(
  { clips, ...ports }: LanguagePorts & { clips: Pick<Clips, 'start'> },
  { key, choices, product, storePictures, uploads, brand }: ProductClipsRequest,
): Promise<Result<StartedClips, AppError>> {
  const usable = checkProductUse({
    shop: product.shop,
    pictures: storePictures + uploads.length,
    rightsConfirmedFor: choices.rightsConfirmedFor,
  });
  if (!usable.ok) return usable;
  const planned = planClips(ports, { product, choices, uploads, brand });
  if (!planned.ok) return planned;
  const { briefs, notMade } = planned.value;
  const link = choices.productId ?? choices.link;
  const requests = briefs.map((brief) => ({ link, productId: product.id, title: product.title, brief }));
  const started = await clips.start({ key, requests });
  return started.ok ? ok({ clips: started.value, notMade }) : started;
}
