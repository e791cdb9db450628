/** Takes off a title what the shop says before and after the name: "SALE: 50% OFF Lamp!!!" is "Lamp". */
import { wholeWords } from '#studio/languages/grammar.ts';
import { LANGUAGES } from '#studio/languages/languages.ts';
import { TITLE_TALK_EVERYWHERE } from '#studio/languages/shop-words.ts';
import { endOf, withoutEnd } from '#studio/shared/text-end.ts';

const TALK = Object.values(LANGUAGES)
  .map(({ writing }) => writing.titleTalk.replace(`|${TITLE_TALK_EVERYWHERE}`, ''))
  .filter((words) => words !== '');
/** What is no part of a name in any language: shops mix them in titles. */
export const TITLE_TALK = new RegExp(wholeWords([TITLE_TALK_EVERYWHERE, ...TALK].join('|')).source, 'giu');

/** What makes a percentage a saving: "50 % off", "20 % Rabatt". A share of a substance has none: "10% Niacinamide". */
const SAVING =
  'off|sale|rabatt?|sconto|korting|remise|kedvezmény|indirim|(?:de |di )?(?:réduction|remise|rabais|descuento|desconto|sconto)|zniżki|скидк[аи]|slev[ay]|alennus';
/** What may stand between a shop's words and the name: the rest of "50 % off", signs and spaces. */
const AFTER_TALK = new RegExp(
  `^(?:\\s?(?:${SAVING})(?!\\p{L}))?(?:\\s?[!！:：]+\\s*|\\s+(?:[+&]\\s+)?|$)`,
  'iu',
);
const OPENS_SAVING = new RegExp(`^\\s?(?:${SAVING})(?!\\p{L})`, 'iu');
const NAMES_SAVING = new RegExp(`^[-−–]|(?:${SAVING})$`, 'iu');

/**
 * Capitals that shout without a mark, and are seldom a part of a name. Of the others many are: "TOP Hat", "HOT
 * Sauce Set", "NOWY Sącz".
 */
const SHOUT =
  /^(?:new|neu|sale|angebot|aktion|soldes?|promo|promoção|oferta|offerta|aanbieding|nieuw|nyhet|nyhed|udsalg|salg|rea|nowość|wyprzedaż|promocja|novinka|výprodej|новинка|акция|скидка|распродажа|знижка|bestseller|outlet)$/iu;
/** What "NEW" and "NEU" are a part of. */
const NAMED_NEW =
  /^\s+(?:york|zealand|orleans|england|jersey|mexico|delhi|hampshire|caledonia|guinea|brunswick|haven|balance|age|wave|era|order|year|moon|look|forest|world|deal|beginnings?|romantics?|school|born|ulm|isenburg|brandenburg|anspach|wied|kölln)(?!\p{L})/iu;
const MIN_WORDS_LEFT = 2;

/** `inSale`: a saving stood before, so that a percentage is one as well. */
export function withoutTalk(part: string, inSale = false): string {
  for (const { 0: talk, index } of part.matchAll(TITLE_TALK)) {
    const end = index + talk.length;
    const [before, after] = [part.slice(0, index), part.slice(end)];
    const border = AFTER_TALK.exec(after)?.[0];
    // "Neu-Ulm", "Pop-Sale", "100%".
    if (/^[-‐‑]/u.test(after) || /[\p{Nd}-]$/u.test(before) || (border === undefined && isCased(talk)))
      continue;
    const left = after.slice(border?.length ?? 0);
    if (
      /^[¡\s]*$/u.test(before) &&
      isName(left) &&
      (/[!！:：]/u.test(border ?? '') || isOnlyTalk({ talk, beside: left, after, inSale }))
    )
      return withoutTalk(left, true);
    if (
      after.replace(AFTER_TALK, '').trim() === '' &&
      isName(before) &&
      isOnlyTalk({ talk, beside: before, after, inSale })
    )
      return withoutTalk(before.trimEnd(), inSale);
  }
  return endOf(part, /[!！]/u).length > 1 ? withoutEnd(part, /[\s!！]/u) : part;
}

type Talk = { talk: string; beside: string; after: string; inSale: boolean };

/** "NEW" beside "Oak Lamp", "50% off", "free shipping", 包邮 are never part of a name; "New" of "New York" may be. */
function isOnlyTalk({ talk, beside, after, inSale }: Talk): boolean {
  const words = talk.trim();
  if (/[%％]/u.test(words)) return inSale || NAMES_SAVING.test(words) || OPENS_SAVING.test(after);
  // "New in Town" goes on; "NEW IN" does not.
  if (/^new in$/iu.test(words)) return words === words.toUpperCase();
  if (/\s/u.test(words) || !isCased(words)) return true;
  const shouts = /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && SHOUT.test(words);
  const [nextWord = ''] = after.trim() === '' ? [] : beside.trim().split(/\s+/u);
  return (
    shouts &&
    /\p{Ll}/u.test(beside) &&
    beside.trim().split(/\s+/u).length >= MIN_WORDS_LEFT &&
    !isInCapitals(nextWord) &&
    !NAMED_NEW.test(after)
  );
}

/** "YORK"; not "A". */
const isInCapitals = (word: string): boolean => /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word);
const isCased = (text: string): boolean => /[\p{Lu}\p{Ll}]/u.test(text);
const isName = (text: string): boolean => /\p{L}/u.test(text);
