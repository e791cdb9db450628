/** The standard sentences of the main languages: what a native copywriter lets be said of product copy. */
import { ARABIC } from '#tests/script/sentences/ar.ts';
import { CHINESE } from '#tests/script/sentences/zh.ts';
import { DUTCH } from '#tests/script/sentences/nl.ts';
import { ENGLISH } from '#tests/script/sentences/en.ts';
import { FRENCH } from '#tests/script/sentences/fr.ts';
import { GERMAN } from '#tests/script/sentences/de.ts';
import { HINDI } from '#tests/script/sentences/hi.ts';
import { ITALIAN } from '#tests/script/sentences/it.ts';
import { JAPANESE } from '#tests/script/sentences/ja.ts';
import { KOREAN } from '#tests/script/sentences/ko.ts';
import { POLISH } from '#tests/script/sentences/pl.ts';
import { PORTUGUESE } from '#tests/script/sentences/pt.ts';
import { SPANISH } from '#tests/script/sentences/es.ts';
import { SWEDISH } from '#tests/script/sentences/sv.ts';
import { sentencesOfGroups, type StandardSentence } from '#tests/script/sentences/standard-sentence.ts';

/** BCP 47 tag → its sentences. */
export const STANDARD_SENTENCES: Readonly<Record<string, readonly StandardSentence[]>> = {
  en: sentencesOfGroups(ENGLISH),
  de: sentencesOfGroups(GERMAN),
  fr: sentencesOfGroups(FRENCH),
  es: sentencesOfGroups(SPANISH),
  it: sentencesOfGroups(ITALIAN),
  pt: sentencesOfGroups(PORTUGUESE),
  nl: sentencesOfGroups(DUTCH),
  sv: sentencesOfGroups(SWEDISH),
  pl: sentencesOfGroups(POLISH),
  ja: sentencesOfGroups(JAPANESE),
  zh: sentencesOfGroups(CHINESE),
  ko: sentencesOfGroups(KOREAN),
  ar: sentencesOfGroups(ARABIC),
  hi: sentencesOfGroups(HINDI),
};
