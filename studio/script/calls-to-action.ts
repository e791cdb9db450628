/** What the end card says to do, in words that claim nothing. */
import { baseLanguage, scriptOf } from '#studio/shared/language.ts';

/** `{shop}` is the shop's name as customers know it. */
const PHRASES: Record<string, string> = {
  en: 'See it at {shop}.',
  de: 'Jetzt entdecken bei {shop}.',
  fr: 'À découvrir chez {shop}.',
  es: 'Descúbrelo en {shop}.',
  it: 'Scoprilo su {shop}.',
  pt: 'Descubra na {shop}.',
  nl: 'Ontdek het bij {shop}.',
  sv: 'Upptäck den hos {shop}.',
  da: 'Se den hos {shop}.',
  nb: 'Se den hos {shop}.',
  no: 'Se den hos {shop}.',
  fi: 'Tutustu: {shop}.',
  is: 'Skoðaðu hjá {shop}.',
  pl: 'Zobacz w {shop}.',
  cs: 'Najdete v {shop}.',
  sk: 'Nájdete v {shop}.',
  sl: 'Odkrijte pri {shop}.',
  hr: 'Otkrijte u {shop}.',
  bs: 'Otkrijte u {shop}.',
  sr: 'Откријте у {shop}.',
  mk: 'Откријте во {shop}.',
  bg: 'Открийте в {shop}.',
  ru: 'Смотрите в {shop}.',
  uk: 'Дивіться у {shop}.',
  ro: 'Descoperă la {shop}.',
  hu: 'Fedezze fel: {shop}.',
  el: 'Ανακαλύψτε το στο {shop}.',
  sq: 'Zbulojeni te {shop}.',
  tr: '{shop} mağazasında keşfedin.',
  az: '{shop} mağazasında kəşf edin.',
  lt: 'Atraskite {shop}.',
  lv: 'Atklājiet {shop}.',
  et: 'Avasta {shop}.',
  ca: 'Descobreix-lo a {shop}.',
  eu: 'Ezagutu {shop} dendan.',
  gl: 'Descúbreo en {shop}.',
  af: 'Ontdek dit by {shop}.',
  id: 'Temukan di {shop}.',
  ms: 'Temui di {shop}.',
  fil: 'Tuklasin sa {shop}.',
  vi: 'Khám phá tại {shop}.',
  sw: 'Gundua katika {shop}.',
  ka: 'აღმოაჩინეთ: {shop}.',
  hy: 'Բացահայտեք՝ {shop}։',
  ar: 'اكتشفه لدى {shop}.',
  fa: 'در {shop} ببینید.',
  ur: '{shop} پر دیکھیں۔',
  he: 'גלו ב-{shop}.',
  hi: '{shop} पर देखें।',
  bn: '{shop}-এ দেখুন।',
  mr: '{shop} वर पहा.',
  ne: '{shop} मा हेर्नुहोस्।',
  gu: '{shop} પર જુઓ.',
  pa: '{shop} ’ਤੇ ਦੇਖੋ।',
  ta: '{shop} இல் காணுங்கள்.',
  te: '{shop}లో చూడండి.',
  kn: '{shop} ನಲ್ಲಿ ನೋಡಿ.',
  ml: '{shop}-ൽ കാണുക.',
  th: 'ชมได้ที่ {shop}',
  ja: '{shop}でご覧ください。',
  ko: '{shop}에서 만나보세요.',
  'zh-Hans': '欢迎到{shop}选购。',
  'zh-Hant': '歡迎到{shop}選購。',
};

/** Null for languages we have no phrase in: then the end card shows shop and product alone. */
export function callToAction(language: string, shop: string): string | null {
  const name = shop.replace(/\s+/gu, ' ').trim();
  const base = baseLanguage(language);
  const phrase = PHRASES[base === 'zh' ? `zh-${scriptOf(language)}` : base];
  if (phrase === undefined || name === '') return null;
  // A name that ends with a stop brings its own.
  const fitting = /[.!?。！？]$/u.test(name) ? phrase.replace(/\{shop\}[.。]$/u, '{shop}') : phrase;
  return fitting.replace('{shop}', () => name);
}
