/** Reads what a public product page says about itself in its head: language, shop, currency and its other languages. */
import { Parser } from 'htmlparser2';
import { plainText } from '#adapters/shopify/plain-text.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';

export type StorefrontPage = {
  /** Canonical tag of `<html lang>`. */
  language: string | null;
  shopName: string | null;
  currencyCode: string | null;
  /** `<link rel="alternate" hreflang>`, by canonical tag. */
  alternates: { language: string; url: URL }[];
};

const MAX_CHARACTERS = 1_000_000;

export function readStorefrontPage(html: string, pageUrl: string): StorefrontPage {
  const page: StorefrontPage = { language: null, shopName: null, currencyCode: null, alternates: [] };
  const reading = { head: true };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!reading.head) return;
      if (name === 'body') reading.head = false;
      if (name === 'html') page.language = canonicalLanguage(attributes['lang'] ?? '');
      if (name === 'meta')
        readMeta(page, attributes['property'] ?? attributes['name'] ?? '', attributes['content'] ?? '');
      if (name === 'link' && attributes['rel'] === 'alternate') {
        const language = canonicalLanguage(attributes['hreflang'] ?? '');
        const url = URL.parse(attributes['href'] ?? '', pageUrl);
        if (language !== null && url !== null && page.alternates.length < 200)
          page.alternates.push({ language, url });
      }
    },
  });
  const bounded = html.slice(0, MAX_CHARACTERS);
  for (let at = 0; at < bounded.length && reading.head; at += 16_384)
    parser.write(bounded.slice(at, at + 16_384));
  parser.end();
  return page;
}

function readMeta(page: StorefrontPage, property: string, content: string): void {
  if (property === 'og:site_name') page.shopName ??= plainText(content) || null;
  if (/^(og|product):price:currency$/.test(property) && /^[A-Z]{3}$/.test(content))
    page.currencyCode ??= content;
}
