/** Reads Roman numbers: kings as ordinals, volumes and centuries as numbers. */
import type { SpokenNumbers } from '#studio/languages/spoken-numbers.ts';
import { readRoman } from '#studio/voice/spelling/roman.ts';
import { after, keepStop, LETTER, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** The ordinal as it follows a woman's name or a feminine sign: "segunda". */
export const feminine = (word: string, endings: readonly (readonly [string, string])[]): string => {
  const ending = endings.find(([from]) => new RegExp(from, 'u').test(word));
  return ending === undefined ? word : word.replace(new RegExp(ending[0], 'u'), ending[1]);
};

/** Kings, queens and popes by name, in the languages of the packs; after any other name a number counts. */
const MONARCHS = new Set(
  'louis ludwig luis lluís luigi lodewijk ludovic ludvík ludwik ludvig henry henri heinrich enrique enrico hendrik henrik henryk jindřich charles karl carlos carlo carles karel karol carol elizabeth elisabeth élisabeth isabel isabella elżbieta alžběta george georg georges jorge giorgio jiří edward eduard édouard eduardo edoardo richard ricardo riccardo william wilhelm willem guillaume guillermo guglielmo vilém james jakob jacques jaime giacomo napoleon napoléon napoleón napoleone napoleão philip philipp philippe felipe filippo filip filipe frederick friedrich frédéric federico frederik fredrik fryderyk leopold léopold leopoldo gustav gustaf christian kristian christiern pius pie pío pio paul paulo paolo pablo paweł alexander alexandre alejandro alessandro aleksander nicholas nikolaus nicolas nicolás nicola mikołaj mikuláš catherine katharina catalina caterina catarina kateřina katarzyna margaret margrethe margareta juan joão joan pedro peter pierre piotr petr ivan françois francis franz francisco francesco františek franciszek joseph josef josé josep józef oscar oskar haakon harald olav umberto ramses ramsès ferdinand fernando ferdinando mary maria marie anne beatrix juliana zygmunt stanisław bolesław людовик карл генрих наполеон елизавета екатерина георг николай александр пётр петр иван вильгельм фридрих филипп людовік генріх єлизавета катерина микола олександр іван'.split(
    ' ',
  ),
);
const WOMEN =
  /^(?:elizabeth|elisabeth|élisabeth|isabel|catherine|margaret|marie|anne|beatrix|mary)$|[aаяě]$|margrethe$/u;

/** "Louis XIV", "Vol. II", "World War II"; never "XL", "I" or "MIX". */
const roman: Rule = {
  reads: 'Roman numbers',
  pattern: () =>
    String.raw`(?<=(?<before>[\p{L}\p{M}.’'-]{1,30})[ \u00a0])(?<number>[IVX]{1,6})\.?(?!${LETTER}|[-’']\p{L})`,
  say(found) {
    const number = readRoman(found.group('number') ?? '');
    const name = found.group('before') ?? '';
    if (number === null || found.signs === null) return null;
    const { volumes, ordinals } = found.signs.numbers;
    const isVolume = new RegExp(`^(?:${volumes}|vol|mk)\\.?$`, 'iu').test(name);
    const letters = found.group('number') ?? '';
    const counted = keepStop(found, String(number));
    const word = name.toLocaleLowerCase(found.language);
    // A letter alone is a number only where nothing else can be meant.
    if (letters.length === 1 && (!/^\p{Lu}/u.test(name) || !(letters !== 'I' || isLast(found)))) return null;
    if (letters.length === 1 && !isVolume && !MONARCHS.has(word)) return null;
    if (isVolume) return letters.length > 1 || isLast(found) ? counted : null;
    if (found.shouted || !/^\p{Lu}/u.test(name) || /^X{2,}$/u.test(letters) || isDrip(found)) return null;
    if (!MONARCHS.has(word)) return counted;
    const king = kingOf(number, ordinals);
    return keepStop(found, WOMEN.test(word) ? feminine(king, ordinals.feminine) : king);
  },
};

/** "the fourteenth"; beyond the ordinals that a language uses, the number alone: "Louis 14" in French. */
function kingOf(number: number, { words, beyond, king }: SpokenNumbers['ordinals']): string {
  const word = words.split(' ')[number - 1];
  const bare = beyond.replace('{n}', String(number));
  if (word !== undefined && word !== '') return king.replace('{o}', word);
  return words === '' ? king.replace('{o}', bare) : bare;
}

/** "Part I of …" counts, "the Part I like" does not: nothing follows, or no verb can. */
const isLast = (found: Found): boolean => /^(?:[,.;:!?)]|$|\s+(?:of|–|-|\p{Lu}))/u.test(after(found));
/** "Home IV drip". */
const isDrip = (found: Found): boolean =>
  found.group('number') === 'IV' && /^\s(?:drip|therapy|fluid|bag|pole|line)/iu.test(after(found));

/** "XIXe siècle", "XIX secolo", "XX век". */
const century: Rule = {
  reads: 'centuries',
  pattern: () =>
    String.raw`(?<!${LETTER})(?<number>[IVX]{1,5})(?<ending>e|ème|\.)?(?=[ \u00a0](?:si[eè]cle|secolo|wiek|век|століття|století|secol))`,
  say({ group, signs }) {
    const number = readRoman(group('number') ?? '');
    if (number === null || signs === null) return null;
    const word = signs.numbers.ordinals.words.split(' ')[number - 1];
    return word === undefined || word === '' || group('ending') === 'e'
      ? `${number}${group('ending') ?? ''}`
      : word;
  },
};

export const ROMAN_NUMBERS: readonly Rule[] = [century, roman];
