/** Reads decades, and years where a language reads them in pairs or hundreds. */
import { distancesTo, distanceTo, isNear, MAX_HASTE_CHARACTERS } from '#studio/voice/spelling/rules/near.ts';
import { isPressed } from '#studio/voice/spelling/rules/press.ts';
import { after, LETTER, wordBefore, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** "80s", "'90s", "1920s", "the 1990's"; "30s" after "in" are seconds. */
const decade: Rule = {
  reads: 'decades',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,]|\p{Nd}[–-])(?<mark>['’‘]\s?)?(?<century>1[5-9]|20)?(?<ten>\d)0['’]?[sS](?!${LETTER})`,
  say(found) {
    const { group, signs } = found;
    const [century, ten] = [group('century'), Number(group('ten'))];
    if (signs === null) return null;
    if (century === undefined && group('mark') === undefined && !isDecade(found)) return null;
    // "2000s": every voice reads it as it stands.
    if (ten === 0) return `${century ?? ''}00s`;
    return sayDecade(century, ten, found);
  },
};

/** Without a century or an apostrophe it may be seconds: the nearest word says so. */
function isDecade(found: Found): boolean {
  const ten = Number(found.group('ten'));
  if (ten <= MAX_CLIP_TENS && CLIP_BEHIND.test(after(found))) return false;
  const previous = wordBefore(found);
  if (ARTICLES.has(previous)) return true;
  if (isPressed(found)) return false;
  const past = distanceTo('past', found);
  const haste = distancesTo('haste', found);
  const isHaste = haste.before <= MAX_HASTE_CHARACTERS || haste.after <= 1;
  return past < Number.POSITIVE_INFINITY
    ? !isHaste || past <= Math.min(haste.before, haste.after)
    : !isHaste &&
        ten >= 2 &&
        !(ten <= MAX_CLIP_TENS && ENDS_BEHIND.test(after(found)) && isNear('haste', found));
}
/** A "30s video" lasts so long; an "80s video" is old. */
const MAX_CLIP_TENS = 6;
const CLIP_BEHIND =
  /^[\s-]?(?:(?:\p{L}+\s)?(?:videos?(?! games?| stores?)|clips?|reels?|trailers?|teasers?|countdown|timer|ads?|spots?|commercials?)(?!\p{L})|vidéo|vídeo|wideo|filmik|видео|ролик|відео|动画|影片|视频|動画|영상|فيديو|वीडियो)/iu;
/** "Heats the water 30s." ends there; "a 60s lamp in oak" is of the sixties. */
const ENDS_BEHIND = /^\s*(?:$|[.,;!?])/u;
const ARTICLES = new Set([
  'the',
  'early',
  'late',
  'mid',
  'mid-',
  'den',
  'der',
  'die',
  'les',
  'los',
  'anni',
  'anos',
]);
function sayDecade(century: string | undefined, ten: number, { signs }: Found): string {
  const decades = signs?.numbers.decades ?? '';
  if (typeof decades === 'string') return decades.replace('{n}', `${century ?? ''}${ten}0`);
  return `${century === undefined ? '' : `${century} `}${decades[ten - 1] ?? ''}`;
}

/** "since 1921" is nineteen twenty-one where years are read so. */
const year: Rule = {
  reads: 'years',
  pattern: () => String.raw`(?<!${LETTER}|[.,/-])(?<century>1[1-9])(?<rest>\d\d)(?!${LETTER}|[.,/:]\d)`,
  say(found) {
    const words = found.signs?.years;
    if (words === undefined || !words.after.includes(wordBefore(found))) return null;
    const [century, rest] = [found.group('century') ?? '', found.group('rest') ?? ''];
    const inPairs = words.hundred === ' ';
    if (rest === '00') return inPairs ? `${century} hundred` : `${century}${words.hundred.trim()}`;
    if (!inPairs) return `${century}${words.hundred}${Number(rest)}`;
    return rest.startsWith('0') ? `${century} oh ${Number(rest)}` : `${century} ${rest}`;
  },
};

export const YEARS: readonly Rule[] = [decade, year];
