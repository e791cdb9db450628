/** What the server tells the pages about a product, its pictures and its script: plain JSON, made for showing. */
import type { RejectedPicture } from '#studio/product/picture.ts';
import type { Impression } from '#studio/storyboard/suggest-look.ts';
import type { Rate } from '#studio/voice/fit-script.ts';

/** A usable picture: `url` expires after some hours, width and height are pixels, `luminance` is 0 (black) to 1 (white). */
export type PictureView = {
  id: string;
  url: string;
  width: number;
  height: number;
  name: string;
  alt: string;
  source: 'store' | 'upload';
  /** What a look is suggested by. */
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

/** A product as the Create page shows it. Languages are BCP 47 tags; `price` is formatted with its currency, null when the product has none. */
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
  /** In gallery order, the merchant's own last. */
  pictures: PictureView[];
  rejected: RejectedView[];
  /** How many of how many pictures were looked at. */
  looked: number;
  total: number;
  /** Which uploads were looked at. */
  uploadIds: string[];
};

/** The lines a clip speaks, in order. `evidence` quotes the product text that a line rests on, null when it rests on none. */
export type ScriptView = {
  language: string;
  lines: { id: string; role: 'hook' | 'line' | 'callToAction'; text: string; evidence: string | null }[];
  /** Expected seconds of speech, and the most the clip has room for. */
  spokenSeconds: number;
  budgetSeconds: number;
  /** The pace at which it is expected to fit; null when even the fastest is not enough. */
  rate: Rate | null;
  notes: string[];
};
