/** Reads times of day and ratios: "10:30", "7 a.m.", "24/7", "16:9". */
import { isNear } from '#studio/voice/spelling/rules/near.ts';
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
    String.raw`(?<!${LETTER}|[.,:/])(?<hour>\d{1,2})(?:(?:[:：]|h(?=[0-5]\d))(?<minute>\d{1,2}))?(?:[ \u00a0\u202f]?(?:(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))|(?:uhr|uur|hrs|h)(?!\p{L})))?(?!${LETTER}|[:.,]\d)`,
  anyCase: true,
  say(found) {
    const { group, signs } = found;
    const [hour, minute, half] = [group('hour') ?? '', group('minute'), group('half')];
    if (minute === undefined && half === undefined) return null;
    // Without words a voice reads "10:05" itself, if no later rule takes it apart.
    if (signs === null) return minute === undefined ? null : found.text;
    const { ratio, halfDays } = signs.numbers;
    const isTime =
      half !== undefined ||
      (!isDilution(found.text) &&
        /^[0-5]\d$/u.test(minute ?? '') &&
        Number(hour) <= 24 &&
        !isNear('scale', found) &&
        !(hour === '16' && minute === '10'));
    if (!isTime) return `${Number(hour)} ${ratio} ${Number(minute)}`.replace(/\s+/gu, ' ');
    if (half === undefined) return sayTime(hour, minute ?? '00', found, true);
    if (halfDays === null) return null;
    const said = minute === undefined ? hour : sayTime(hour, minute, found, false);
    return keepStop(found, `${said} ${half.toLowerCase() === 'a' ? halfDays.am : halfDays.pm}`);
  },
};

/** "1:10" mixes, "1:24" models; "1:30" and "1:20 Uhr" are times. */
const isDilution = (text: string): boolean => /^1[:：](?!00|15|30|45)\d\d$/u.test(text);

function sayTime(hour: string, minute: string, { signs }: Found, alone: boolean): string {
  const words = signs?.numbers.clock;
  const hours = String(Number(hour));
  if (words === undefined) return `${hours} ${minute}`;
  if (minute === '00') return alone ? fill(words.hour, { h: hours }) : hours;
  const minutes = String(Number(minute));
  const underTen = minute.startsWith('0') ? words.underTen : null;
  return fill(words.minutes, { h: hours, m: underTen === null ? minutes : fill(underTen, { m: minutes }) });
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

/** "kl. 10.30", "10.30 Uhr": a full stop where the words around it say that it is a time. */
const clockWithStop: Rule = {
  reads: 'times of day with a full stop',
  pattern: () =>
    String.raw`(?:(?<=(?:^|[^\p{L}])(?:[Kk]l|[Kk]lo)\.?[ \u00a0])|(?<!${LETTER}|[.,])(?=\d{1,2}\.\d{2}[ \u00a0](?:Uhr|uur)))(?<hour>\d{1,2})\.(?<minute>[0-5]\d)(?:[ \u00a0](?:Uhr|uur))?(?!${LETTER})`,
  say: (found) => sayTime(found.group('hour') ?? '', found.group('minute') ?? '', found, true),
};

export const CLOCK: readonly Rule[] = [aroundTheClock, allDay, clockWithStop, clock];
