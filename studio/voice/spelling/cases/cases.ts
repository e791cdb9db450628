/** The tables of how languages are read aloud, by language tag: tested, and shown in docs/languages.md. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';
import { cases as ar } from '#studio/voice/spelling/cases/ar.ts';
import { cases as cs } from '#studio/voice/spelling/cases/cs.ts';
import { cases as da } from '#studio/voice/spelling/cases/da.ts';
import { cases as de } from '#studio/voice/spelling/cases/de.ts';
import { cases as en } from '#studio/voice/spelling/cases/en.ts';
import { cases as es } from '#studio/voice/spelling/cases/es.ts';
import { cases as fi } from '#studio/voice/spelling/cases/fi.ts';
import { cases as fr } from '#studio/voice/spelling/cases/fr.ts';
import { cases as hi } from '#studio/voice/spelling/cases/hi.ts';
import { cases as it } from '#studio/voice/spelling/cases/it.ts';
import { cases as ja } from '#studio/voice/spelling/cases/ja.ts';
import { cases as ko } from '#studio/voice/spelling/cases/ko.ts';
import { cases as nl } from '#studio/voice/spelling/cases/nl.ts';
import { cases as no } from '#studio/voice/spelling/cases/no.ts';
import { cases as pl } from '#studio/voice/spelling/cases/pl.ts';
import { cases as pt } from '#studio/voice/spelling/cases/pt.ts';
import { cases as ru } from '#studio/voice/spelling/cases/ru.ts';
import { cases as sv } from '#studio/voice/spelling/cases/sv.ts';
import { cases as tr } from '#studio/voice/spelling/cases/tr.ts';
import { cases as uk } from '#studio/voice/spelling/cases/uk.ts';
import { cases as zh } from '#studio/voice/spelling/cases/zh.ts';

/** Language tag → its cases. */
export const SPELLING_CASES: Readonly<Record<string, readonly SpellingCase[]>> = {
  en,
  de,
  fr,
  es,
  it,
  'pt-BR': pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  ru,
  uk,
  cs,
  tr,
  ja,
  zh,
  ko,
  ar,
  hi,
};
