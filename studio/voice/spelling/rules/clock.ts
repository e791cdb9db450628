/** Reads times of day and ratios: "10:30", "7 a.m.", "24/7", "16:9". */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { readNumber } from '#studio/voice/spelling/numbers.ts';
import { isDuration, isNearRatio, wordOfRatio } from '#studio/voice/spelling/rules/ratio-words.ts';
import { choose } from '#studio/voice/spelling/units.ts';
import { keepStop, LETTER, type Found, type Rule } from '#studio/voice/spelling/rules/rule.ts';

/** "24/7". */
const aroundTheClock: Rule = {
  reads: 'around the clock',
  pattern: () => String.raw`(?<!${LETTER}|[.,/])24\s?\/\s?7(?!${LETTER}|[.,/]\d)`,
  say: ({ signs }) => signs?.numbers.aroundTheClock ?? '24 7',
};

/** "10:30", "7 a.m.", "10:30 pm", "16:9". */
const clock: Rule = {
  reads: 'times of day and ratios',
  pattern: () =>
    String.raw`(?<!${LETTER}|[.,:/])(?<hour>\d{1,2})(?:(?:[:：]|h(?=[0-5]\d))(?<minute>\d{1,2}))?(?:[ \u00a0\u202f]?(?:(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))|(?:uhr|uur|hrs|h|बजे)(?!\p{L})))?(?!${LETTER}|[:.,]\d)`,
  anyCase: true,
  say(found) {
    const { group, signs } = found;
    const [hour, minute, half] = [group('hour') ?? '', group('minute'), group('half')];
    if (minute === undefined && half === undefined) return null;
    // Without words a voice reads "10:05" itself, if no later rule takes it apart.
    if (signs === null) return minute === undefined ? null : found.text;
    const { halfDays } = signs.numbers;
    const isTime =
      half !== undefined ||
      (!isBareRatio(found) &&
        /^[0-5]\d$/u.test(minute ?? '') &&
        Number(hour) <= 24 &&
        !isNearRatio(found) &&
        !(hour === '16' && minute === '10'));
    if (!isTime) return `${Number(hour)} ${wordOfRatio(found)} ${Number(minute)}`.replace(/\s+/gu, ' ');
    if (half === undefined) return sayTime(hour, minute ?? '00', found, true);
    if (halfDays === null) return null;
    const said = minute === undefined ? hour : sayTime(hour, minute, found, false);
    return keepStop(found, `${said} ${half.toLowerCase() === 'a' ? halfDays.am : halfDays.pm}`);
  },
};

/** "1:24" with no word beside it; "1:30" and "Runtime 1:24" are times. */
const isBareRatio = ({ text, line }: Found): boolean =>
  /^1[:：](?!00|15|30|45)\d\d$/u.test(text) && !/\p{L}/u.test(line);

function sayTime(hour: string, minute: string, found: Found, alone: boolean): string {
  const { signs, language } = found;
  const words = signs?.numbers.clock;
  const hours = String(Number(hour));
  if (words === undefined) return `${hours} ${minute}`;
  const number = readNumber(hours, language);
  if (minute === '00') return alone ? fill(choose(words.hour, number, language), { h: hours }) : hours;
  const minutes = String(Number(minute));
  const underTen = minute.startsWith('0') ? words.underTen : null;
  const m = underTen === null ? minutes : fill(underTen, { m: minutes });
  // "Runtime 1:20" is no time of day: it may be of hours or of minutes.
  return isDuration(found) ? `${hours} ${m}` : fill(choose(words.minutes, number, language), { h: hours, m });
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(?<name>[a-z])\}/gu, (whole, name: string) => values[name] ?? whole);

/** "24h/24", "7j/7", as French writes it. */
const allDay: Rule = {
  reads: 'around the clock, in hours and days',
  pattern: () => String.raw`(?<!${LETTER})(?:(?<hours>24\s?h\s?\/\s?24)|7\s?j\s?\/\s?7)(?!${LETTER})`,
  say({ group, signs }) {
    const [hours, days] = signs?.numbers.aroundTheClock.split(', ') ?? [];
    return (group('hours') === undefined ? days : hours) ?? null;
  },
};

/** Words that a time follows, where it is written with a full stop. */
const BEFORE_STOP: LanguageTable<string> = {
  it: 'ore|alle|dalle',
  pl: 'godz|godzinie',
  ...none(
    'af ar as az bg bn bs ca cs da de el en es et eu fa fi fil fo fr gl gu he hi hr hu hy id is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nl nn no or pa pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi yue zh zh-Hant',
  ),
};

/** "kl. 10.30", "ore 10.30", "10.30 Uhr": a full stop where the words around it say that it is a time. */
const clockWithStop: Rule = {
  reads: 'times of day with a full stop',
  pattern: (language) => {
    const words = ['kl|klo', findInTable(BEFORE_STOP, language) ?? []].flat().join('|');
    return String.raw`(?:(?<=(?:^|[^\p{L}])(?:${words})\.?[ \u00a0])|(?<!${LETTER}|[.,])(?=\d{1,2}\.\d{2}[ \u00a0](?:uhr|uur)))(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?:[ \u00a0](?:uhr|uur))?(?!${LETTER})`;
  },
  anyCase: true,
  say: (found) => sayTime(found.group('hour') ?? '', found.group('minute') ?? '', found, true),
};

export const CLOCK: readonly Rule[] = [aroundTheClock, allDay, clockWithStop, clock];
