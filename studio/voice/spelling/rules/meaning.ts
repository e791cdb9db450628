/** Decides what a letter behind a number stands for: 18K gold, a 4K screen, 3000K light, 316L steel, a 2A fuse. */
import type { Amount } from '#studio/voice/spelling/amounts.ts';
import { distancesTo, distanceTo, isNear, MAX_HASTE_CHARACTERS } from '#studio/voice/spelling/rules/near.ts';
import { isPressed } from '#studio/voice/spelling/rules/press.ts';
import { before, type Found } from '#studio/voice/spelling/rules/rule.ts';
import { isSizeLetter } from '#studio/voice/spelling/rules/size-words.ts';
import { symbolOf } from '#studio/voice/spelling/units.ts';

/** `letter`: the letter is said, it is no unit. Null: it means nothing that is known. */
export type Meaning = 'unit' | 'karat' | 'letter' | null;

/** What gold is sold in; of 24 parts. */
const KARATS = new Set([8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22, 24]);
/** Lines of a picture, in thousands. */
const MAX_SCREEN = 16;
/** Candles have 1,800 kelvin, a clear sky 12,000. */
const KELVIN = { lowest: 1000, highest: 20_000 };
/** Steels whose number may carry an L for "low carbon". */
const STEEL_GRADES = new Set([303, 304, 316, 317, 321, 410, 430, 440, 904]);

export function meaningOf(unit: string, amount: Amount, found: Found): Meaning {
  const number = amount.numbers.at(-1)?.value ?? 0;
  if (isSizeLetter(found)) return 'letter';
  switch (symbolOf(unit, found.language)) {
    case 'K':
      return thousandsOrKarat(number, found);
    case 'k':
    case 'kt':
    case 'KT':
      return isKarat(number, found) ? 'karat' : null;
    case 'ct':
      if (!isNear('gold', found)) return null;
      return KARATS.has(number) || found.signs?.units['ct'] === undefined ? 'karat' : 'unit';
    case 'A':
      return isNear('current', found) ? 'unit' : 'letter';
    case 'L':
      return isSteel(number, found) ? 'letter' : 'unit';
    case 's':
      return isModel(number, found) ? 'letter' : 'unit';
    case '"':
    case '”':
    case "''":
      return closesQuote(found) ? null : 'unit';
    case "'":
    case '’':
      return isFoot(found) ? 'unit' : null;
    default:
      return 'unit';
  }
}

const isKarat = (number: number, found: Found): boolean => KARATS.has(number) && isNear('gold', found);

/** The nearest word decides where a number may be both. */
function thousandsOrKarat(number: number, found: Found): Meaning {
  const isApart = /\d[ \u00a0\u202f]\D+$/u.test(found.text);
  if (number >= KELVIN.lowest && number <= KELVIN.highest)
    return isApart || isNear('light', found) ? 'unit' : 'letter';
  const gold = KARATS.has(number) ? distanceTo('gold', found) : Number.POSITIVE_INFINITY;
  const screen = number <= MAX_SCREEN ? distanceTo('screen', found) : Number.POSITIVE_INFINITY;
  return gold < screen ? 'karat' : 'letter';
}

/** Telephones and consoles are counted so; more is a time. */
const MAX_MODEL = 19;
/** What is sold by such numbers. A capital alone says nothing: every German noun has one, and so has "the Power Button". */
const NUMBERED =
  'iPhone|iPad|iPod|AirPods|Apple|Samsung|Galaxy|Pixel|Nexus|Kindle|Xiaomi|Redmi|Mi|Poco|Oppo|Vivo|Realme|Honor|Huawei|Moto|Motorola|Nokia|Lumia|Xperia|Zenfone|Ninebot|Mavic|Jordan|Jordans|Yeezy|Foamposite';
/** Or a name with a capital or a digit within it: "OnePlus", "Insta360". */
const NAME = String.raw`(?<![\p{L}\p{Nd}-])(?:${NUMBERED}|\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{L}+\p{Nd}{1,3}\p{L}?)`;
/** Other models may stand between: "iPhone SE, 6 Plus and 6s". */
const NAME_BEFORE = new RegExp(
  String.raw`${NAME}\s(?:(?:\p{Nd}{1,2}\p{L}?|Watch|Note|Mate|Nova|Find|Reno|Retro|SE|XS|XR|X|Plus|Pro|Max|Mini|Lite|Ultra)(?:\s?[,/&]\s?|\s\p{Ll}{1,3}\s|\s))*$`,
  'u',
);
/** The only telephones that are also said of when someone presses something. */
const IS_IPHONE = /^[4-6]s$/u;

/** "iPhone 6s" and "S6s" are models, "in 6s" and "Hold the Power Button 6s" are seconds. */
function isModel(number: number, found: Found): boolean {
  if (!/^\d{1,2}s$/u.test(found.text) || number > MAX_MODEL || found.shouted) return false;
  const lead = before(found);
  if (/\p{Lu}$/u.test(lead)) return true;
  if (distancesTo('haste', found).before <= MAX_HASTE_CHARACTERS || !NAME_BEFORE.test(lead)) return false;
  return !isPressed(found) || (IS_IPHONE.test(found.text) && /iPhone\s/u.test(lead));
}

const isSteel = (number: number, found: Found): boolean =>
  /\d{3}L$/u.test(found.text) && (STEEL_GRADES.has(number) || distanceTo('steel', found) <= 1);

/** Where feet are written with an apostrophe, and nothing else may begin or end there. */
function isFoot({ line, start, end, signs }: Found): boolean {
  if (signs?.numbers.feetByApostrophe !== true) return false;
  const lead = line.slice(Math.max(0, start - QUOTED_CHARACTERS), start);
  return !/[‘]|(?:^|\s)['’]/u.test(lead) && /^(?:$|[\s,.;x×–-])/u.test(line.slice(end, end + 1));
}

const QUOTED_CHARACTERS = 200;

/** A quotation mark behind a number closes a quotation that was opened before. */
function closesQuote({ line, start, text }: Found): boolean {
  const lead = line.slice(Math.max(0, start - QUOTED_CHARACTERS), start);
  if (text.endsWith('”')) return lead.lastIndexOf('“') > lead.lastIndexOf('”');
  if (!text.endsWith('"')) return false;
  let open = false;
  for (const { index } of lead.matchAll(/"/gu))
    open = /^$|[\s(]$/u.test(lead.slice(Math.max(0, index - 1), index));
  return open;
}
