/** What the server sends the pages about a product, its pictures and its script: plain JSON, made for showing. */
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { Picture, RejectedPicture } from '#studio/product/picture.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import type { Impression } from '#studio/storyboard/suggest-look.ts';
import type { Rate } from '#studio/voice/fit-script.ts';

/**
 * A usable picture: `url` expires after some hours, width and height are pixels, `luminance` is 0 (black) to
 * 1 (white).
 */
export type PictureView = {
  id: string;
  url: string;
  width: number;
  height: number;
  name: string;
  alt: string;
  source: 'store' | 'upload';
  /** What a look is suggested from. */
  kind: Impression['kind'];
  luminance: number;
};

/** A picture that can't be used. */
export type RejectedView = {
  name: string;
  reason: RejectedPicture['reason'];
  explanation: string;
  url: string | null;
};

/**
 * A product as the Create page shows it. Languages are BCP 47 tags; `price` is formatted with its currency,
 * null when the product has none.
 */
export type ProductView = {
  /** Shopify's global id; null for another store's product. */
  productId: string | null;
  title: string;
  shopName: string;
  /** Host of the storefront. */
  shopDomain: string;
  own: boolean;
  /** The language that title and copy came in. */
  language: string;
  /** Every language the store has this product's text in. */
  languages: string[];
  price: string | null;
  hasDescription: boolean;
  /** In media order, the merchant's own last. */
  pictures: PictureView[];
  rejected: RejectedView[];
  /** How many of how many pictures were checked. */
  checked: number;
  total: number;
  /** Which uploads were analyzed. */
  uploadIds: string[];
  snapshot: ProductSnapshot;
};

/** What a preview of the clip is drawn from. */
export type ProductSnapshot = ProductFacts & {
  /** As a script names it: without what the shop adds to the title. */
  name: string;
  /** The pictures as they were analyzed, the best for a clip first. */
  ranked: Picture[];
  /** What the shop has set for all its clips. */
  brand: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>;
};

/** The lines a clip speaks, in order. */
export type ScriptView = {
  language: string;
  lines: ScriptLine[];
  /** Expected seconds of speech, and the most that fits the clip. */
  spokenSeconds: number;
  budgetSeconds: number;
  /** The pace at which it is expected to fit; null when even the fastest is not enough. */
  rate: Rate | null;
  notes: string[];
};
