/** Writes a video's alt text in the product's language: its own title, the word for a video, and how long it is. */
import type { ProductFacts } from '#studio/product/product.ts';
import { baseLanguage, scriptOf } from '#studio/shared/language.ts';

/** Shopify takes this many characters. */
export const MAX_ALT = 512;

const VIDEO: Readonly<Record<string, string>> = {
  ar: 'فيديو',
  bg: 'видео',
  bn: 'ভিডিও',
  ca: 'vídeo',
  cs: 'video',
  da: 'video',
  de: 'Video',
  el: 'βίντεο',
  en: 'video',
  es: 'vídeo',
  et: 'video',
  fa: 'ویدیو',
  fi: 'video',
  fr: 'vidéo',
  he: 'סרטון',
  hi: 'वीडियो',
  hr: 'video',
  hu: 'videó',
  id: 'video',
  it: 'video',
  ja: '動画',
  ko: '동영상',
  lt: 'vaizdo įrašas',
  lv: 'video',
  ms: 'video',
  nb: 'video',
  nl: 'video',
  no: 'video',
  pl: 'wideo',
  pt: 'vídeo',
  ro: 'video',
  ru: 'видео',
  sk: 'video',
  sl: 'video',
  sr: 'видео',
  sv: 'video',
  ta: 'வீடியோ',
  th: 'วิดีโอ',
  tr: 'video',
  uk: 'відео',
  ur: 'ویڈیو',
  vi: 'video',
  zh: '视频',
  'zh-Hant': '影片',
};

/** By script; a Latin comma and a space for all others. */
const COMMA: Readonly<Record<string, string>> = { Jpan: '、', Hans: '，', Hant: '，', Arab: '، ' };

/** "Tasse aus Steinzeug – Video, 15 Sekunden". No word but the product's own and the language's for a video of that length. */
export function altTextFor(product: Pick<ProductFacts, 'title' | 'language'>, seconds: number): string {
  const { title, language } = product;
  const word = (scriptOf(language) === 'Hant' ? VIDEO['zh-Hant'] : VIDEO[baseLanguage(language)]) ?? '';
  const length = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(seconds);
  const ending = word === '' ? length : `${word}${COMMA[scriptOf(language)] ?? ', '}${length}`;
  return title === '' ? ending : `${shortened(title, MAX_ALT - ending.length - 3)} – ${ending}`;
}

/** Cut between characters as people count them, never within one. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
