/** Finds what a clip says of a price, a saving or a rating: facts that the store may change at any time. */
import type { ClipDocument } from '#studio/clip/clip.ts';
import type { ProductFacts, Rating } from '#studio/product/product.ts';
import { numbersIn } from '#studio/script/truth/numbers.ts';
import type { Money } from '#studio/shared/money.ts';

/** A text that the clip says or shows, and which kind of fact it is there for, where its writer says so. */
type Said = { text: string; beat: unknown };

/** A price stands in the badge, on the end card, or in a line. */
export function saysPrice(document: ClipDocument): boolean {
  const { badge, scenes } = document.storyboard;
  if (badge !== null) return true;
  if (scenes.some(({ content }) => content.kind === 'endCard' && content.price !== null)) return true;
  return saidIn(document).some((said) => isPriceLine(said, document.product, document.script.language));
}

/** A rating as a clip says it: to so many decimals, and with the number of customers or without. */
export type SaidRating = { rating: Rating; decimals: number; saysCount: boolean };

/** What a clip says of a rating; null when it says nothing of it. */
export function saidRating(document: ClipDocument): SaidRating | null {
  const { rating } = document.product;
  if (rating === undefined) return null;
  const exact = String(rating.value);
  const rounded = String(roundedTo(rating.value, 1));
  let decimals: number | null = null;
  let countSaid = false;
  for (const { text, beat } of saidIn(document)) {
    const numbers = numbersOf(text);
    const saysValue = numbers.has(exact) || numbers.has(rounded);
    const saysCount = numbers.has(String(rating.count));
    const isRating =
      beat === 'proof'
        ? saysValue || saysCount
        : saysValue && (saysCount || /[★⭐]/u.test(text) || numbers.has(String(rating.scale)));
    if (!isRating) continue;
    decimals = Math.max(decimals ?? 1, numbers.has(exact) ? decimalsOf(exact) : 1);
    countSaid ||= saysCount;
  }
  return decimals === null ? null : { rating, decimals, saysCount: countSaid };
}

/** True when what was said of a rating says too much now: fewer customers, a lower average, or none at all. */
export function ratingSank({ rating, decimals, saysCount }: SaidRating, now: Rating | undefined): boolean {
  if (now === undefined || (saysCount && now.count < rating.count)) return true;
  const onSameScale = (now.value / now.scale) * rating.scale;
  return roundedTo(onSameScale, decimals) < roundedTo(rating.value, decimals);
}

function saidIn({ script, storyboard }: ClipDocument): Said[] {
  return [
    ...script.lines.map((line) => ({ text: line.text, beat: 'beat' in line ? line.beat : undefined })),
    ...storyboard.captions.map(({ words }) => ({
      text: words.map(({ text, glue }) => `${text}${glue}`).join(''),
      beat: undefined,
    })),
  ];
}

/** An amount of the product's with its currency, or what is saved in percent. */
function isPriceLine({ text, beat }: Said, product: ProductFacts, language: string): boolean {
  const { price, compareAtPrice } = product;
  if (price === null) return false;
  const [now, before] = [Number(price.amount), Number(compareAtPrice?.amount ?? 0)];
  const amounts = before > now ? [now, before, before - now] : [now];
  const numbers = numbersOf(text);
  const has = (value: number): boolean => numbers.has(String(value));
  const namesCurrency =
    beat === 'offer' || currencyWords(price, language).some((word) => standsIn(text.toLowerCase(), word));
  if (namesCurrency && amounts.some((amount) => has(roundedTo(amount, 2)))) return true;
  const percent = before > now ? (100 * (before - now)) / before : 0;
  return (
    percent > 0 &&
    /[%٪％]/u.test(text) &&
    [Math.floor, Math.round, Math.ceil].some((round) => has(round(percent)))
  );
}

/** A sign of letters, such as R or kr, has no letter beside it, where a script has capitals and spaces. */
function standsIn(text: string, sign: string): boolean {
  const letters = /[\p{Lu}\p{Ll}]/u;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + sign.length)];
    const joins =
      (letters.test(sign.slice(0, 1)) && letters.test(before.slice(-1))) ||
      (letters.test(sign.slice(-1)) && letters.test(after.slice(0, 1)));
    if (!joins) return true;
  }
  return false;
}

/** The currency's signs and its name as the language writes them beside an amount. */
function currencyWords({ amount, currencyCode }: Money, language: string): string[] {
  const displays = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
  return displays
    .flatMap((currencyDisplay) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: currencyCode,
        currencyDisplay,
      }).formatToParts(Number(amount)),
    )
    .flatMap(({ type, value }) => (type === 'currency' ? [value.trim().toLowerCase()] : []));
}

const numbersOf = (text: string): ReadonlySet<string> =>
  new Set(numbersIn(text).flatMap(({ readings }) => readings.flat()));

const roundedTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const decimalsOf = (written: string): number => written.split('.')[1]?.length ?? 0;
