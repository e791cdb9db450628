/** Makes a script of the merchant's own words: their lines, split where they are too long for one breath. */
import { clausesOf, sentencesOf } from '#studio/script/sentences.ts';
import { charactersPerSecond, MAX_RATE, speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import { scriptTooLong } from '#studio/script/script-too-long.ts';
import type { Script } from '#studio/script/script.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** The longest text a merchant may enter as a script, in characters (UTF-16 code units); a longer one is BAD_INPUT. */
export const MANUAL_TEXT_LIMIT_CHARACTERS = 5000;
/** A line longer than this is split at its sentences, then at its clauses. */
const MAX_LINE_SECONDS = 6;

export type OwnText = { text: string; language: string; seconds: number };

/**
 * BAD_INPUT, SCRIPT_EMPTY, and SCRIPT_TOO_LONG with the seconds it is over when the voice is hurried as far
 * as it may be.
 */
export function scriptFromText(input: OwnText): Result<Script, AppError> {
  const read = readOwnText(input);
  if (!read.ok) return read;
  const { language, seconds } = input;
  const { lines } = read.value;
  const over =
    lines.reduce((sum, { text }) => sum + speakingSeconds(text, language), 0) / MAX_RATE -
    speakingBudget(seconds, lines.length);
  return over > 0.05 * seconds ? err(scriptTooLong(over.toFixed(1), seconds)) : read;
}

/**
 * At any length that is spoken: a text that is too long can be shown, and shortened. BAD_INPUT beyond
 * `MANUAL_TEXT_LIMIT_CHARACTERS`; SCRIPT_EMPTY without a word.
 */
export function readOwnText(input: OwnText): Result<Script, AppError> {
  const { language, seconds } = input;
  const characters = input.text.length;
  if (characters > MANUAL_TEXT_LIMIT_CHARACTERS) {
    const fitting = Math.round(speakingBudget(seconds, 5) * charactersPerSecond(language));
    return err(
      new AppError('BAD_INPUT', {
        field: 'Your script',
        reason: `it has ${characters.toLocaleString('en-US')} characters. Use up to ${MANUAL_TEXT_LIMIT_CHARACTERS.toLocaleString('en-US')}; about ${fitting.toLocaleString('en-US')} fit in ${seconds} seconds.`,
      }),
    );
  }
  const lines = linesIn(input.text, language);
  if (lines.length === 0) return err(new AppError('SCRIPT_EMPTY'));
  return ok({
    language,
    writer: 'manual',
    notes: [],
    lines: lines.map((text, index) => ({
      id: index === 0 ? 'hook' : `line-${index}`,
      role: index === 0 ? 'hook' : 'line',
      text,
      evidence: null,
      pictureIndex: index === 0 ? 0 : null,
    })),
  });
}

/** One spoken line per breath; lines without words are left out. */
export const linesIn = (text: string, language: string): string[] =>
  cleaned(text)
    .split('\n')
    .flatMap((line) => split(line.trim(), language))
    .filter((line) => /[\p{Letter}\p{Number}]/u.test(line));

function split(line: string, language: string): string[] {
  const fits = (text: string) => speakingSeconds(text, language) <= MAX_LINE_SECONDS;
  if (line === '' || fits(line)) return [line];
  return sentencesOf(line, language).flatMap((sentence) =>
    fits(sentence) ? [sentence] : clausesOf(sentence),
  );
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  deg: '°',
  times: '×',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/**
 * Without control characters and zero-width marks (joiners inside words and emoji stay); entities as the
 * letters they mean.
 */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code =
          decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal);
        if (code !== null)
          return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
            ? String.fromCodePoint(code)
            : '';
        return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
      },
    )
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[ \t\u00a0]+/g, ' ');
}
