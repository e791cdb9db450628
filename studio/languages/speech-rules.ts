/** How every known language is split, timed and read aloud, without the half of the packs that only servers need. */
import { BASE_SPEECH } from '#studio/languages/base.ts';
import { findByLanguage } from '#studio/languages/find-by-language.ts';
import type { KnownLanguage } from '#studio/languages/languages.ts';
import type { SpeechRules } from '#studio/languages/pack.ts';
import { speech as af } from '#studio/languages/af.ts';
import { speech as ar } from '#studio/languages/ar.ts';
import { speech as as } from '#studio/languages/as.ts';
import { speech as az } from '#studio/languages/az.ts';
import { speech as bg } from '#studio/languages/bg.ts';
import { speech as bn } from '#studio/languages/bn.ts';
import { speech as bs } from '#studio/languages/bs.ts';
import { speech as ca } from '#studio/languages/ca.ts';
import { speech as cs } from '#studio/languages/cs.ts';
import { speech as da } from '#studio/languages/da.ts';
import { speech as de } from '#studio/languages/de.ts';
import { speech as el } from '#studio/languages/el.ts';
import { speech as en } from '#studio/languages/en.ts';
import { speech as es } from '#studio/languages/es.ts';
import { speech as et } from '#studio/languages/et.ts';
import { speech as eu } from '#studio/languages/eu.ts';
import { speech as fa } from '#studio/languages/fa.ts';
import { speech as fi } from '#studio/languages/fi.ts';
import { speech as fil } from '#studio/languages/fil.ts';
import { speech as fo } from '#studio/languages/fo.ts';
import { speech as fr } from '#studio/languages/fr.ts';
import { speech as gl } from '#studio/languages/gl.ts';
import { speech as gu } from '#studio/languages/gu.ts';
import { speech as he } from '#studio/languages/he.ts';
import { speech as hi } from '#studio/languages/hi.ts';
import { speech as hr } from '#studio/languages/hr.ts';
import { speech as hu } from '#studio/languages/hu.ts';
import { speech as hy } from '#studio/languages/hy.ts';
import { speech as id } from '#studio/languages/id.ts';
import { speech as is } from '#studio/languages/is.ts';
import { speech as it } from '#studio/languages/it.ts';
import { speech as ja } from '#studio/languages/ja.ts';
import { speech as ka } from '#studio/languages/ka.ts';
import { speech as kk } from '#studio/languages/kk.ts';
import { speech as km } from '#studio/languages/km.ts';
import { speech as kn } from '#studio/languages/kn.ts';
import { speech as ko } from '#studio/languages/ko.ts';
import { speech as lo } from '#studio/languages/lo.ts';
import { speech as lt } from '#studio/languages/lt.ts';
import { speech as lv } from '#studio/languages/lv.ts';
import { speech as mk } from '#studio/languages/mk.ts';
import { speech as ml } from '#studio/languages/ml.ts';
import { speech as mr } from '#studio/languages/mr.ts';
import { speech as ms } from '#studio/languages/ms.ts';
import { speech as my } from '#studio/languages/my.ts';
import { speech as nb } from '#studio/languages/nb.ts';
import { speech as ne } from '#studio/languages/ne.ts';
import { speech as nl } from '#studio/languages/nl.ts';
import { speech as nn } from '#studio/languages/nn.ts';
import { speech as no } from '#studio/languages/no.ts';
import { speech as or } from '#studio/languages/or.ts';
import { speech as pa } from '#studio/languages/pa.ts';
import { speech as pl } from '#studio/languages/pl.ts';
import { speech as pt } from '#studio/languages/pt.ts';
import { speech as ro } from '#studio/languages/ro.ts';
import { speech as ru } from '#studio/languages/ru.ts';
import { speech as sk } from '#studio/languages/sk.ts';
import { speech as sl } from '#studio/languages/sl.ts';
import { speech as sq } from '#studio/languages/sq.ts';
import { speech as sr } from '#studio/languages/sr.ts';
import { speech as sv } from '#studio/languages/sv.ts';
import { speech as sw } from '#studio/languages/sw.ts';
import { speech as ta } from '#studio/languages/ta.ts';
import { speech as te } from '#studio/languages/te.ts';
import { speech as th } from '#studio/languages/th.ts';
import { speech as tr } from '#studio/languages/tr.ts';
import { speech as uk } from '#studio/languages/uk.ts';
import { speech as ur } from '#studio/languages/ur.ts';
import { speech as vi } from '#studio/languages/vi.ts';
import { speech as yue } from '#studio/languages/yue.ts';
import { speech as zh } from '#studio/languages/zh.ts';
import { speech as zhHant } from '#studio/languages/zh-Hant.ts';

const SPEECH: Readonly<Record<KnownLanguage, SpeechRules>> = {
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
};

/**
 * How to split, time and read a text in this language; the base rules where it is not known. Throws a
 * RangeError when the tag is malformed.
 */
export const speechRules: (tag: string) => SpeechRules = findByLanguage(SPEECH, BASE_SPEECH);

/** The same of every known language, for what holds whatever language a text is in. */
export const ALL_SPEECH_RULES: readonly SpeechRules[] = Object.values(SPEECH);
