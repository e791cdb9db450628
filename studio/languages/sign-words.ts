/** The words for signs before a number in languages whose other signs are not known: a minus is never left out. */
import { findByLanguage } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { speechRules } from '#studio/languages/speech-rules.ts';

/** What a language says before a number or between two; null where the sign stays as it is written. */
export type SignWords = Readonly<Record<'minus' | 'plus' | 'plusMinus' | 'about' | 'to', string | null>>;

const NONE: SignWords = { minus: null, plus: null, plusMinus: null, about: null, to: null };

/** Minus, plus, plus-minus, about, and "to" between two numbers, with "|" between them; empty where the word is not surely known. */
const row = (words: string): SignWords => {
  const [minus, plus, plusMinus, about, to] = words.split('|').map((word) => (word === '' ? null : word));
  return {
    minus: minus ?? null,
    plus: plus ?? null,
    plusMinus: plusMinus ?? null,
    about: about ?? null,
    to: to ?? null,
  };
};

/** None where the pack has them among its other signs. */
const WORDS: LanguageTable<SignWords> = {
  af: row('minus|plus|plus minus|ongeveer|tot'),
  as: row('|||প্ৰায়|'),
  az: row('mənfi|müsbət||təxminən|'),
  bg: row('минус|плюс|плюс-минус|около|до'),
  bn: row('মাইনাস|প্লাস|প্লাস মাইনাস|প্রায়|থেকে'),
  el: row('μείον|συν|συν πλην|περίπου|έως'),
  et: row('miinus|pluss|pluss-miinus|umbes|kuni'),
  eu: row('minus|plus|||'),
  fa: row('منفی|مثبت|مثبت منفی|حدود|تا'),
  fi: row('miinus|plus|plus miinus|noin|'),
  fil: row('|||mga|'),
  fo: row('minus|plus|||'),
  gl: row('menos|máis|máis menos|aproximadamente|a'),
  gu: row('માઈનસ|પ્લસ|પ્લસ માઈનસ|આશરે|થી'),
  he: row('מינוס|פלוס|פלוס מינוס|בערך|עד'),
  hr: row('minus|plus|plus minus|oko|do'),
  hu: row('mínusz|plusz|plusz-mínusz|körülbelül|'),
  hy: row('մինուս|պլյուս|պլյուս մինուս|մոտ|'),
  id: row('minus|plus|plus minus|sekitar|sampai'),
  is: row('mínus|plús|plús mínus|um það bil|til'),
  ka: row('მინუს|პლუს|პლუს მინუს|დაახლოებით|'),
  kk: row('минус|плюс|плюс-минус|шамамен|'),
  km: row('ដក|បូក|បូកដក|ប្រហែល|ដល់'),
  kn: row('ಮೈನಸ್|ಪ್ಲಸ್|ಪ್ಲಸ್ ಮೈನಸ್|ಸುಮಾರು|'),
  lo: row('ລົບ|ບວກ|ບວກລົບ|ປະມານ|ເຖິງ'),
  lt: row('minus|plius|plius minus|apie|iki'),
  lv: row('mīnus|plus|plus mīnus|aptuveni|līdz'),
  mk: row('минус|плус|плус-минус|околу|до'),
  ml: row('മൈനസ്|പ്ലസ്|പ്ലസ് മൈനസ്|ഏകദേശം|'),
  mr: row('उणे|अधिक|अधिक उणे|सुमारे|ते'),
  ms: row('negatif|||kira-kira|hingga'),
  my: row('အနုတ်|အပေါင်း|အပေါင်းအနုတ်||'),
  ne: row('माइनस|प्लस|प्लस माइनस|लगभग|देखि'),
  or: row('ମାଇନସ|ପ୍ଲସ|ପ୍ଲସ ମାଇନସ|ପ୍ରାୟ|'),
  pa: row('ਮਾਈਨਸ|ਪਲੱਸ|ਪਲੱਸ ਮਾਈਨਸ|ਲਗਭਗ|ਤੋਂ'),
  sk: row('mínus|plus|plus mínus|približne|až'),
  sl: row('minus|plus|plus minus|približno|do'),
  sq: row('minus|plus|plus minus|rreth|deri'),
  sr: row('минус|плус|плус-минус|око|до'),
  'sr-Latn': row('minus|plus|plus-minus|oko|do'),
  sw: row('hasi|||takriban|hadi'),
  ta: row('மைனஸ்|பிளஸ்|பிளஸ் மைனஸ்|சுமார்|'),
  te: row('మైనస్|ప్లస్|ప్లస్ మైనస్|సుమారు|నుండి'),
  th: row('ลบ|บวก|บวกลบ|ประมาณ|ถึง'),
  ur: row('منفی|||تقریباً|سے'),
  vi: row('âm|cộng|cộng trừ|khoảng|đến'),
  yue: row('負|正|正負|大約|至'),
  ...none('ar bs ca cs da de en es fr hi it ja ko nb nl nn no pl pt ro ru sv tr uk zh zh-Hant'),
};

const find = findByLanguage(WORDS, NONE);

/** The words of a language: its pack's own, or those of the table above. */
export function signWords(language: string): SignWords {
  const signs = speechRules(language).signs;
  if (signs === null) return find(language);
  return {
    minus: signs.minus,
    plus: signs.plus,
    plusMinus: signs.numbers.plusMinus,
    about: signs.about,
    to: signs.to,
  };
}

/** The word between the ends of a range; undefined where it is not known. */
export const rangeWord = (language: string): string | undefined => signWords(language).to ?? undefined;
