/** Says one word of a caption, or one amount with its unit, as a voice should read it. */
import { speechRules } from '#studio/languages/speech-rules.ts';
import type { SpokenSigns } from '#studio/languages/spoken-signs.ts';
import { numberPattern, readNumber } from '#studio/voice/spelling/numbers.ts';
import { quantityPattern, spellQuantity } from '#studio/voice/spelling/quantities.ts';

/** What stands around a word and changes how it is read. */
export type WordContext = {
  language: string;
  previous: string | null;
  next: string | null;
  /** The whole line is in capitals: they mean volume, not initials. */
  shouted: boolean;
};

const FRACTION_SIGNS: Readonly<Record<string, 0 | 1 | 2 | 3 | 4>> = {
  '½': 0,
  '1/2': 0,
  '¼': 1,
  '1/4': 1,
  '¾': 2,
  '3/4': 2,
  '⅓': 3,
  '1/3': 3,
  '⅔': 4,
  '2/3': 4,
};
/** Abbreviations that are ordinary words unless a number follows. */
const BEFORE_NUMBERS = new Set(['no.', 'c.', 'n.', 'nr', 'nr.', 'est.', 'č.', 'min.', 'm.']);
const PICTOGRAPHS =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]/gu;

/** Empty when nothing of it is spoken (a dash, an emoji). Punctuation that shapes the melody stays. */
export function spellWord(written: string, context: WordContext): string {
  const words = speechRules(context.language).signs;
  const text = written
    .replace(PICTOGRAPHS, '')
    .replace(/[™®©℠*•·|_^`{}[\]]/gu, ' ')
    .trim();
  const spoken =
    asAddress(text, words) ??
    asFraction(text, context, words) ??
    asListed(text, context, words) ??
    asYear(text, context, words) ??
    asPlain(text, context, words);
  return closeUp(spoken, context.language);
}

/** Single spaces, none before punctuation, none where the language writes none. */
function closeUp(text: string, language: string): string {
  const single = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.;:!?…)»、。，！？：；،؛؟।])/gu, '$1')
    .replace(/([(«])\s+/gu, '$1')
    .trim();
  return speechRules(language).spaces === 'nothing'
    ? single.replace(
        /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Nd}])/gu,
        '',
      )
    : single;
}

/** "www.lumen.com/mugs", "hello@lumen.com", "@lumen". */
function asAddress(text: string, words: SpokenSigns | null): string | null {
  const bare = text
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/$/u, '');
  const [address, end] = cutEnd(bare, ',.;:!?');
  const found =
    /^(?<name>(?:[\p{L}\d._+-]+@|@)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*)(?<path>(?:\/[\p{L}\d._-]+)*)$/u.exec(
      address,
    );
  const name = found?.groups?.['name'] ?? '';
  const isAddress =
    /^https?:/iu.test(text) ||
    name.includes('@') ||
    /\.(?:com|net|org|shop|store|co|io|eu|de|fr|es|it|pt|nl|se|pl|ru|jp|cn|kr|in|tr|uk|br|at|ch|be)(?:\.[a-z]{2})?$/iu.test(
      name,
    );
  if (found === null || !isAddress) return null;
  const say = (part: string) =>
    part
      .replaceAll('@', ` ${words?.at ?? ''} `)
      .replace(/\.(?=\S)/gu, ` ${words?.dot ?? ''} `)
      .replaceAll('/', ` ${words?.slash ?? ''} `)
      .replace(/[-_]/gu, ' ');
  return say(name) + say(found.groups?.['path'] ?? '') + end;
}

/** "½", "1½", "1/2". */
function asFraction(text: string, { language }: WordContext, words: SpokenSigns | null): string | null {
  const found =
    /^(?<whole>\p{Nd}*)(?<part>[½¼¾⅓⅔]|(?<!\p{Nd})(?:[13]\/4|1\/2|[12]\/3))(?<end>[,.;:!?)]*)$/u.exec(text);
  const index = FRACTION_SIGNS[found?.groups?.['part'] ?? ''];
  if (found === null || index === undefined || words === null) return null;
  const whole = found.groups?.['whole'] ?? '';
  return `${whole === '' ? '' : `${whole} ${andWord(language)} `}${words.fractions[index]}${found.groups?.['end'] ?? ''}`;
}

/** Abbreviations and ordinals of the language's own list. */
function asListed(text: string, { language, next }: WordContext, words: SpokenSigns | null): string | null {
  const open = /^[("«„“]*/u.exec(text)?.[0] ?? '';
  const [written, end] = cutEnd(text.slice(open.length), ',;:!?)"»“”');
  const core = written.toLocaleLowerCase(language);
  const said = words?.abbreviations[core] ?? words?.ordinals?.[core];
  if (said === undefined || (BEFORE_NUMBERS.has(core) && !/^[\p{Nd}]/u.test(next ?? ''))) return null;
  const closesSentence = next === null && core.endsWith('.') ? '.' : '';
  return `${open}${said}${end}${closesSentence}`;
}

/** The text without the signs at its end, and those. */
function cutEnd(text: string, signs: string): [string, string] {
  let at = text.length;
  while (at > 0 && signs.includes(text.charAt(at - 1))) at--;
  return [text.slice(0, at), text.slice(at)];
}

/** "1921" after "since" is nineteen twenty-one where years are read so. */
function asYear(text: string, { previous, language }: WordContext, words: SpokenSigns | null): string | null {
  const found = /^(?<century>1[1-9])(?<rest>\d\d)(?<end>[,.;:!?)]*)$/u.exec(text);
  if (
    found === null ||
    words?.years === undefined ||
    previous === null ||
    !words.years.after.includes(previous.toLocaleLowerCase(language))
  )
    return null;
  const rest = found.groups?.['rest'] ?? '';
  const century = found.groups?.['century'] ?? '';
  const end = found.groups?.['end'] ?? '';
  if (rest === '00')
    return words.years.hundred === ' '
      ? `${century} hundred${end}`
      : `${century}${words.years.hundred.trim()}${end}`;
  if (words.years.hundred !== ' ') return `${century}${words.years.hundred}${Number(rest)}${end}`;
  return rest.startsWith('0') ? `${century} oh ${Number(rest)}${end}` : `${century} ${rest}${end}`;
}

/** Everything else: amounts, bare numbers, signs between words, capitals. */
function asPlain(text: string, context: WordContext, words: SpokenSigns | null): string {
  const { language } = context;
  const amounts = text.replace(
    quantityPattern(language),
    (...match) => ` ${spellQuantity(match.at(-1) as Record<string, string>, language)} `,
  );
  const numbers = amounts.replace(
    new RegExp(numberPattern(language), 'gu'),
    (number) => readNumber(number, language).plain,
  );
  return lowerCapitals(signsInWords(numbers, language, words), context);
}

function signsInWords(text: string, language: string, words: SpokenSigns | null): string {
  const say = (word: string | undefined) => (word === undefined ? ' ' : ` ${word} `);
  return text
    .replace(/(?<=\p{Nd})\s?[–—‒-]\s?(?=\p{Nd})/gu, words === null ? ', ' : ` ${words.to} `)
    .replace(/(?<=\p{Nd})\s?[x×](?=\s?\p{Nd})/gu, say(words?.by))
    .replace(/(?<=\p{Nd})\s?[x×](?![\p{L}\p{Nd}])/gu, say(words?.times))
    .replace(/×/gu, say(words?.by))
    .replace(/(?<![\p{L}\p{Nd}])[-−](?=\p{Nd})/gu, say(words?.minus))
    .replace(/[~≈](?=\s?\p{Nd})/gu, say(words?.about))
    .replace(/(?<=\p{Nd})\+(?!\p{Nd})/gu, say(words?.plus))
    .replace(/\+/gu, say(words?.plus))
    .replace(/(?:#|№)(?=\p{Nd})/gu, say(words?.number))
    .replace(/&/gu, ` ${andWord(language)} `)
    .replace(/@/gu, say(words?.at))
    .replace(/(?<=\p{L}|\s)\/(?=\p{L}|\s)/gu, ' ')
    .replace(/\s?[–—‒―]\s?/gu, ', ')
    .replace(/[#~≈<>=\\]/gu, ' ')
    .replace(/^[,\s]+$/u, '');
}

/** Brand names in capitals are read as words; two or three letters, or letters without a vowel, stay what they are: initials. */
function lowerCapitals(text: string, { language, shouted }: WordContext): string {
  return text.replace(/\p{Lu}{2,}/gu, (capitals) => {
    const readable = /[AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅÆØАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]/u.test(capitals);
    if (!readable || (capitals.length < 4 && !shouted)) return capitals;
    return capitals.slice(0, 1) + capitals.slice(1).toLocaleLowerCase(language);
  });
}

/** The language's word for "and", from CLDR. */
export function andWord(language: string): string {
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['a', 'b']);
  return parts.find((part) => part.type === 'literal')?.value.trim() ?? '';
}
