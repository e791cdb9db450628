/** Applies the rules to a line: which stretches of it are read in another way than they are written, and how. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import { ownReadings, type Pronunciations } from '#studio/voice/spelling/pronunciations.ts';
import type { Found, Reading, Rule } from '#studio/voice/spelling/rules/rule.ts';
import { RULES } from '#studio/voice/spelling/rules/rules.ts';

/** How a shop's text is spelled. */
export type SpellingOptions = {
  /** Words that a merchant wants said in a certain way; they come before every rule. */
  pronunciations?: Pronunciations | undefined;
  /** ISO 4217: what "$" and "kr" mean in this shop. Null or absent where it is not known. */
  currencyCode?: string | null | undefined;
};

type CompiledRule = { rule: Rule; pattern: RegExp };
const compiled = new Map<string, readonly CompiledRule[]>();

function rulesOf(language: string): readonly CompiledRule[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = RULES.flatMap((rule): CompiledRule[] => {
    const source = rule.pattern(language);
    return source === null
      ? []
      : [{ rule, pattern: new RegExp(source, rule.anyCase === true ? 'giu' : 'gu') }];
  });
  compiled.set(language, made);
  return made;
}

/** In order, none overlapping another. Time grows with the length of the line. */
export function findReadings(
  line: string,
  language: string,
  shouted: boolean,
  { pronunciations = {}, currencyCode: shopCurrency = null }: SpellingOptions,
): Reading[] {
  const taken = new Uint8Array(line.length);
  const readings: Reading[] = [];
  const add = (reading: Reading): void => {
    if (taken.subarray(reading.start, reading.end).includes(1)) return;
    taken.fill(1, reading.start, reading.end);
    readings.push(reading);
  };
  for (const reading of ownReadings(line, pronunciations)) add(reading);
  const { signs } = speechRules(language);
  // Other stores' pages may name none, or what is no code.
  const currencyCode = shopCurrency !== null && /^[A-Z]{3}$/u.test(shopCurrency) ? shopCurrency : null;
  for (const { rule, pattern } of rulesOf(language))
    for (const match of line.matchAll(pattern)) {
      const [text] = match;
      const [start, end] = [match.index, match.index + text.length];
      if (taken.subarray(start, end).includes(1)) continue;
      const found: Found = {
        text,
        group: (name) => match.groups?.[name],
        line,
        start,
        end,
        language,
        signs,
        currencyCode,
        shouted,
      };
      const said = rule.say(found);
      if (said !== null) add({ start, end, said });
    }
  return readings.sort((a, b) => a.start - b.start);
}
