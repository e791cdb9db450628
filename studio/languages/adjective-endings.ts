/** How adjectives end in text where a shop writes their plain form: "Schwarz" is "schwarzem", "Rojo" is "rojas". */
import { none, type LanguageTable } from '#studio/languages/language-table.ts';

type Endings = {
  /** Ending of the plain form that is taken off first; an empty pattern takes nothing off. */
  plain: string;
  /** What may stand instead. */
  inflected: string;
};

const SLAVIC_LATIN =
  'a|e|é|á|í|i|y|ý|o|u|ou|ą|ę|ego|ého|ej|emu|ému|ém|em|ym|ým|im|ím|ymi|ými|ich|ych|ých|imi|og|oj|om|ih|iej|iego';
const SLAVIC_CYRILLIC =
  'ая|ое|ые|ого|ой|ую|ом|ому|ым|ых|ыми|яя|ее|ие|его|ей|юю|ем|ему|им|их|ими|а|е|і|ої|ою|ій|у|о|и|ият|ата|ото|ите';

/** A language without them does not inflect adjectives, or not at the end. */
export const ADJECTIVE_ENDINGS: LanguageTable<readonly Endings[]> = {
  de: [
    { plain: '', inflected: 'e|en|em|er|es' },
    { plain: 'el', inflected: 'le|len|lem|ler|les' },
  ],
  nl: [{ plain: '', inflected: 'e' }],
  sv: [{ plain: '', inflected: 'a|t' }],
  da: [{ plain: '', inflected: 'e|t' }],
  no: [{ plain: '', inflected: 'e|t' }],
  fr: [{ plain: '', inflected: 'e|s|es|he|hes|te|tes|ne|nes|le|les' }],
  es: [
    { plain: 'o', inflected: 'a|os|as' },
    { plain: '', inflected: 's|es' },
  ],
  it: [{ plain: '[oaei]', inflected: 'o|a|i|e|hi|he' }],
  pt: [
    { plain: 'o', inflected: 'a|os|as' },
    { plain: '', inflected: 's|es' },
  ],
  ca: [{ plain: '', inflected: 'a|s|es' }],
  ro: [{ plain: '', inflected: 'ă|i|e|u|ul' }],
  pl: [{ plain: '[yia]', inflected: SLAVIC_LATIN }],
  cs: [{ plain: '[ýíá]', inflected: SLAVIC_LATIN }],
  sk: [{ plain: '[ýíyiá]', inflected: SLAVIC_LATIN }],
  sl: [{ plain: '[ai]?', inflected: SLAVIC_LATIN }],
  hr: [{ plain: '[ai]?', inflected: SLAVIC_LATIN }],
  ru: [{ plain: '(?:ый|ий|ой|ая|ое)', inflected: SLAVIC_CYRILLIC }],
  uk: [{ plain: '(?:ий|ій|а)', inflected: SLAVIC_CYRILLIC }],
  bg: [{ plain: '(?:ен)?', inflected: 'на|но|ни|ният|ната|а|о|и' }],
  fi: [
    { plain: '', inflected: 'n|a|ä|t|na|nä|ssa|ssä|sta|stä|lla|llä|n' },
    { plain: 'nen', inflected: 'sen|sena|senä|sessa|sessä|sella|sellä|sta|stä|set' },
  ],
  el: [{ plain: '(?:ος|ό[ςο]|ο)', inflected: 'η|ή|ο|ό|ου|ού|ες|ές|α|ά|οι|οί|ων|ών' }],
  ...none(
    'af ar as az bn bs en et eu fa fil fo gl gu he hi hu hy id is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nn or pa sq sr sw ta te th tr ur vi yue zh zh-Hant',
  ),
};
