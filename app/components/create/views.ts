/** What the server tells the Create page: plain JSON, made for showing. */

export type PictureView = {
  id: string;
  url: string;
  width: number;
  height: number;
  name: string;
  alt: string;
  source: 'store' | 'upload';
};

export type ProductView = {
  /** Shopify's global id; null for another store's product. */
  productId: string | null;
  title: string;
  shopName: string;
  own: boolean;
  /** The language that title and copy came in. */
  language: string;
  /** Every language the store has this product's text in. */
  languages: string[];
  price: string | null;
  hasDescription: boolean;
  pictures: PictureView[];
  /** Left out, each with its reason. */
  rejected: { name: string; reason: string; explanation: string }[];
};

export type ScriptView = {
  lines: { id: string; role: 'hook' | 'line' | 'callToAction'; text: string; evidence: string | null }[];
  /** Expected seconds of speech, and the most the clip has room for. */
  spokenSeconds: number;
  roomSeconds: number;
  notes: string[];
};

export type LanguageView = {
  language: string;
  name: string;
  /** The store has this language. */
  ofStore: boolean;
  primary: boolean;
  voice: 'natural' | 'synthetic' | 'poor' | 'none';
};

export type VoicesView = { speaker: string; voices: { id: string; name: string }[] };

/** A failure as the merchant reads it. */
export type FailureView = { code: string; message: string };
export type Reply<T> = ({ ok: true } & T) | { ok: false; failure: FailureView };
