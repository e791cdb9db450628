/**
 * Every language that Vitrine knows something about: a new one is a file, a line here and a line in
 * `speech-rules.ts`, and an entry (or a "none") in every `LanguageTable`, or nothing compiles.
 */
import * as af from '#studio/languages/af.ts';
import * as ar from '#studio/languages/ar.ts';
import * as as from '#studio/languages/as.ts';
import * as az from '#studio/languages/az.ts';
import * as bg from '#studio/languages/bg.ts';
import * as bn from '#studio/languages/bn.ts';
import * as bs from '#studio/languages/bs.ts';
import * as ca from '#studio/languages/ca.ts';
import * as cs from '#studio/languages/cs.ts';
import * as da from '#studio/languages/da.ts';
import * as de from '#studio/languages/de.ts';
import * as el from '#studio/languages/el.ts';
import * as en from '#studio/languages/en.ts';
import * as es from '#studio/languages/es.ts';
import * as et from '#studio/languages/et.ts';
import * as eu from '#studio/languages/eu.ts';
import * as fa from '#studio/languages/fa.ts';
import * as fi from '#studio/languages/fi.ts';
import * as fil from '#studio/languages/fil.ts';
import * as fo from '#studio/languages/fo.ts';
import * as fr from '#studio/languages/fr.ts';
import * as gl from '#studio/languages/gl.ts';
import * as gu from '#studio/languages/gu.ts';
import * as he from '#studio/languages/he.ts';
import * as hi from '#studio/languages/hi.ts';
import * as hr from '#studio/languages/hr.ts';
import * as hu from '#studio/languages/hu.ts';
import * as hy from '#studio/languages/hy.ts';
import * as id from '#studio/languages/id.ts';
import * as is from '#studio/languages/is.ts';
import * as it from '#studio/languages/it.ts';
import * as ja from '#studio/languages/ja.ts';
import * as ka from '#studio/languages/ka.ts';
import * as kk from '#studio/languages/kk.ts';
import * as km from '#studio/languages/km.ts';
import * as kn from '#studio/languages/kn.ts';
import * as ko from '#studio/languages/ko.ts';
import * as lo from '#studio/languages/lo.ts';
import * as lt from '#studio/languages/lt.ts';
import * as lv from '#studio/languages/lv.ts';
import * as mk from '#studio/languages/mk.ts';
import * as ml from '#studio/languages/ml.ts';
import * as mr from '#studio/languages/mr.ts';
import * as ms from '#studio/languages/ms.ts';
import * as my from '#studio/languages/my.ts';
import * as nb from '#studio/languages/nb.ts';
import * as ne from '#studio/languages/ne.ts';
import * as nl from '#studio/languages/nl.ts';
import * as nn from '#studio/languages/nn.ts';
import * as no from '#studio/languages/no.ts';
import * as or from '#studio/languages/or.ts';
import * as pa from '#studio/languages/pa.ts';
import * as pl from '#studio/languages/pl.ts';
import * as pt from '#studio/languages/pt.ts';
import * as ro from '#studio/languages/ro.ts';
import * as ru from '#studio/languages/ru.ts';
import * as sk from '#studio/languages/sk.ts';
import * as sl from '#studio/languages/sl.ts';
import * as sq from '#studio/languages/sq.ts';
import * as sr from '#studio/languages/sr.ts';
import * as sv from '#studio/languages/sv.ts';
import * as sw from '#studio/languages/sw.ts';
import * as ta from '#studio/languages/ta.ts';
import * as te from '#studio/languages/te.ts';
import * as th from '#studio/languages/th.ts';
import * as tr from '#studio/languages/tr.ts';
import * as uk from '#studio/languages/uk.ts';
import * as ur from '#studio/languages/ur.ts';
import * as vi from '#studio/languages/vi.ts';
import * as yue from '#studio/languages/yue.ts';
import * as zh from '#studio/languages/zh.ts';
import * as zhHant from '#studio/languages/zh-Hant.ts';
import { BASE_WRITING } from '#studio/languages/base.ts';
import type { LanguagePack, WritingRules } from '#studio/languages/pack.ts';
import { findByLanguage } from '#studio/languages/find-by-language.ts';

/** Base language, with its script where that makes a difference, → what we know about it. */
export const LANGUAGES = {
  af,
  ar,
  as,
  az,
  bg,
  bn,
  bs,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fil,
  fo,
  fr,
  gl,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mr,
  ms,
  my,
  nb,
  ne,
  nl,
  nn,
  no,
  or,
  pa,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  vi,
  yue,
  zh,
  'zh-Hant': zhHant,
} satisfies Readonly<Record<string, LanguagePack>>;

export type KnownLanguage = keyof typeof LANGUAGES;

/**
 * How to write and check a script in this language; the base rules where it is not known. Throws a RangeError
 * when the tag is malformed.
 */
export const writingRules: (tag: string) => WritingRules = findByLanguage(
  Object.fromEntries(Object.entries(LANGUAGES).map(([code, pack]) => [code, pack.writing])),
  BASE_WRITING,
);
