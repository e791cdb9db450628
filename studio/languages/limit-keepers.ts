/**
 * Words that keep a limit in a line though they set none in a product's text: "rostfrei" denies nothing that a
 * viewer could miss, and says what "non-rusting" does.
 */
import { none, type LanguageTable } from '#studio/languages/language-table.ts';

/** What keeps a condition and a negation besides the words of the limits themselves; empty where nothing does. */
export type KeepingWords = { condition: string; negation: string };

/** The condition as a circumstance: "only with the lid on", "mit geschlossenem Deckel", "bouchon fermé". */
export const KEEPERS: LanguageTable<KeepingWords> = {
  en: {
    condition:
      'only (?:with|in|on|at|for|under|after|while|upright|during|by)|with (?:the|its|your|a) \\p{L}+ (?:\\p{L}+ )?(?:closed|shut|on|off|in place|down|up|open|fitted)|once',
    negation:
      'non-\\p{L}+|[\\p{L}\\p{N}]+[- ]free|\\p{L}{3,}less(?:ly)?|anti-?\\p{L}{3,}|avoids?|lacks?|excludes?',
  },
  de: {
    condition:
      '(?:nur|lediglich|ausschließlich) (?:mit|bei|in|im|auf|am|an|für|zu|unter|nach|stehend|aufrecht)|(?:mit|bei) \\p{L}+e[mr] \\p{L}+|sobald|beim \\p{L}+en',
    negation: '\\p{L}[\\p{L}\\p{N}-]*(?:frei|los)(?:e[rsmn]?)?|anti\\p{L}{3,}',
  },
  fr: {
    condition:
      '(?:seulement|uniquement|exclusivement) (?:avec|en|à|au|aux|dans|sur|pour|par|sous|après)|(?:bouchon|couvercle|capuchon|capot|bec) (?:bien )?(?:fermé|vissé|mis|en place)|une fois|en \\p{L}+ant|lors d\\p{L}+|en cas d\\p{L}+',
    negation: 'anti-?\\p{L}{3,}|mains libres',
  },
  es: {
    condition:
      '(?:solo|sólo|solamente|únicamente) (?:con|en|a|al|para|por|tras|de)|con (?:el|la|los|las|su) \\p{L}+ (?:bien )?\\p{L}+(?:ad|id|ert|uest)[oa]s?|una vez|al \\p{L}+r',
    negation: 'anti\\p{L}{3,}|manos libres',
  },
  it: {
    condition:
      '(?:solo|soltanto|solamente|unicamente|esclusivamente) (?:con|in|a|al|alla|per|da|su|col|dopo)|(?:a|con (?:il|lo|la|i|gli|le)) \\p{L}+ (?:ben )?(?:chius|avvitat|asciutt|inserit|apert)[oaie]|una volta|nel \\p{L}+re',
    negation: 'anti\\p{L}{3,}',
  },
  pt: {
    condition:
      '(?:só|somente|apenas|unicamente) (?:com|em|na|no|à|ao|para|por|após)|com (?:a|o|as|os) \\p{L}+ (?:bem )?\\p{L}+(?:ad|id|ert|ost)[oa]s?|uma vez|ao \\p{L}+r',
    negation: 'anti-?\\p{L}{3,}|mãos livres',
  },
  nl: {
    condition:
      '(?:alleen|enkel|uitsluitend|slechts) (?:met|in|op|bij|voor|onder|na|aan)|met (?:een )?(?:gesloten|dichte?|vastgedraaide|open) \\p{L}+|zodra|bij het \\p{L}+en',
    negation: '\\p{L}[\\p{L}\\p{N}-]*(?:vrije?|loze?)|anti-?\\p{L}{3,}',
  },
  sv: {
    condition:
      '(?:bara|endast|enbart) (?:med|i|på|vid|för|under|efter)|med (?:stängt|stängd|påskruvat) \\p{L}+|med \\p{L}+ (?:stängt|stängd|på)',
    negation: '\\p{L}[\\p{L}\\p{N}-]*(?:fri(?:a|tt)?|lösa?)',
  },
  da: {
    condition:
      '(?:kun|udelukkende) (?:med|i|på|ved|til|for|under|efter)|med (?:lukket|påskruet) \\p{L}+|med \\p{L}+ (?:lukket|på)',
    negation: '\\p{L}[\\p{L}\\p{N}-]*(?:fri[et]?|løse?)',
  },
  no: {
    condition:
      '(?:kun|bare|utelukkende) (?:med|i|på|ved|til|for|under|etter)|med (?:lukket|påskrudd) \\p{L}+|med \\p{L}+ (?:lukket|på)',
    negation: '\\p{L}[\\p{L}\\p{N}-]*(?:fri(?:e|tt)?|løse?)',
  },
  pl: {
    condition:
      '(?:tylko|wyłącznie|jedynie) (?:z|ze|w|we|na|przy|do|po|dla)|przy \\p{L}+ej \\p{L}+|z \\p{L}+(?:tą|tym) \\p{L}+',
    negation: 'bez\\p{L}{3,}|anty\\p{L}{3,}',
  },
  ru: {
    condition:
      '(?:только|лишь|исключительно) (?:с|со|в|на|при|для|после|под)|(?:с|со|при) \\p{L}+(?:ой|ым|ом|ей) \\p{L}+',
    negation: 'бес\\p{L}{4,}|без\\p{L}{4,}|анти\\p{L}{3,}',
  },
  uk: {
    condition: '(?:тільки|лише) (?:з|із|в|на|при|для|після|під)|(?:з|із|при) \\p{L}+(?:ою|им|ій) \\p{L}+',
    negation: 'без\\p{L}{4,}|анти\\p{L}{3,}',
  },
  cs: {
    condition: '(?:jen|jenom|pouze) (?:s|se|v|na|při|pro|po|do)|(?:s|se|při) \\p{L}+(?:ým|ém|ou|ené) \\p{L}+',
    negation: 'bez\\p{L}{3,}|ne(?!j|promok|propust|priepust|prepust|rez)\\p{L}{4,}|proti\\p{L}{4,}',
  },
  sk: {
    condition: '(?:len|iba) (?:s|so|v|na|pri|pre|po|do)|(?:s|so|pri) \\p{L}+(?:ým|om|ou|enej) \\p{L}+',
    negation: 'bez\\p{L}{3,}|ne(?!j|promok|propust|priepust|prepust|rez)\\p{L}{4,}|proti\\p{L}{4,}',
  },
  sl: {
    condition: '(?:samo|le) (?:z|s|v|na|pri|za|po)',
    negation: 'brez\\p{L}{3,}|proti\\p{L}{4,}',
  },
  hr: {
    condition: '(?:samo|isključivo|само) (?:s|sa|u|na|pri|za|uz|са|у|на|при|за|уз)',
    negation: 'bez\\p{L}{3,}|без\\p{L}{3,}',
  },
  bg: {
    condition: '(?:само|единствено) (?:с|със|в|на|при|за|след)',
    negation: 'без\\p{L}{3,}|анти\\p{L}{3,}',
  },
  ro: {
    condition: '(?:doar|numai) (?:cu|în|la|pe|pentru|după|din)',
    negation: 'anti\\p{L}{3,}',
  },
  hu: {
    condition: '(?:csak|kizárólag) \\p{L}+(?:val|vel|nál|nél|ban|ben|on|en|ra|re)|zárt \\p{L}+',
    negation: '\\p{L}+(?:talan|telen|mentes)\\p{L}*',
  },
  fi: {
    condition: '(?:vain|ainoastaan) \\p{L}+(?:lla|llä|ssa|ssä|na|nä)|\\p{L}+ (?:suljettuna|kiinni)',
    negation: '\\p{L}+(?:ton|tön|ttom\\p{L}+|ttöm\\p{L}+)|[\\p{L}\\p{N}]+[ -]vapaa\\p{L}*',
  },
  el: {
    condition: 'μόνο (?:με|σε|για|στ\\p{L}+|μετά)|με κλειστ\\p{L}+',
    negation: 'αντι\\p{L}{3,}',
  },
  tr: {
    condition: '(?:sadece|yalnızca) \\p{L}+',
    negation: "[\\p{L}\\p{N}]+[’']?s[ıiuü]z\\p{L}{0,6}|kaymaz|anti\\p{L}{3,}",
  },
  vi: { condition: 'chỉ (?:với|trong|ở|cho|sau|để)', negation: 'không \\p{L}+' },
  id: {
    condition: '(?:hanya|cuma) (?:dengan|dalam|di|untuk|pada|setelah|saat)|saat',
    negation: 'nir\\p{L}{3,}|anti-?\\p{L}{3,}|bebas',
  },
  ca: {
    condition: '(?:només|únicament) (?:amb|en|a|al|per)|amb (?:el|la) \\p{L}+ \\p{L}+(?:at|ada|it|ida)',
    negation: 'anti\\p{L}{3,}',
  },
  he: { condition: '(?:רק|אך ורק) (?:עם|ב|ל)\\p{L}*', negation: 'נטול\\p{L}*|אל-\\p{L}+|חסר\\p{L}*' },
  ar: {
    condition: 'فقط (?:مع|في|على|عند|بعد)|مع (?:إغلاق|غلق)|عند',
    negation: 'خال\\p{L}*|لا\\p{L}{4,}',
  },
  hi: {
    condition: '(?:केवल|सिर्फ) \\p{L}+|होने पर|करने पर|(?:हो|हों|है|हैं) तो',
    negation: '[\\p{L}\\p{M}]+(?:रहित|मुक्त)',
  },
  zh: { condition: '[仅僅只](?:在|用|限|可|能|适|適)', negation: '免' },
  ja: { condition: '(?:だけ|のみ)(?:で|に|の)|の際|ると、', negation: 'ノン|(?:ワイヤ|コード|シーム)レス' },
  ko: { condition: '에서만|(?:을|를|로|으로)만| 시(?= |에)|[으하되쓰이]면', negation: '프리|방지' },
  th: { condition: 'เฉพาะ(?!ตัว|ทาง)', negation: 'ปลอด|ไร้' },
  ...none(
    'af as az bn bs et eu fa fil fo gl gu hy is ka kk km kn lo lt lv mk ml mr ms my nb ne nn or pa sq sr sw ta te ur yue zh-Hant',
  ),
};
