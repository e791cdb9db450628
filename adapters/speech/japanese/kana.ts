/** Writes Japanese as it is pronounced, in kana, by MeCab and its dictionary. */
import { spawnSync } from 'node:child_process';
import { numbersInKana } from '#adapters/speech/japanese/numbers.ts';
import { runProgram } from '#adapters/speech/run-program.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';

const MECAB = { name: 'mecab', install: 'apt-get install -y mecab mecab-ipadic-utf8' };

/** A stretch that is said in one breath: a word with the particles and endings that lean on it. */
export type KanaPhrase = { spoken: string; written: string };

let readable: boolean | null = null;

/** Whether MeCab and a dictionary in UTF-8 are installed; checked once per process. */
export function canReadJapanese(): boolean {
  readable ??= hasDictionary();
  return readable;
}

/** MeCab's exit code does not help: it is 1 with a dictionary and 0 without. */
function hasDictionary(): boolean {
  const asked = spawnSync(MECAB.name, ['-D'], { encoding: 'utf8', timeout: 5000 });
  return asked.error === undefined && /charset:\s*UTF-?8/i.test(asked.stdout);
}

/** Characters that only old dictionaries lack, as they are read in product copy. */
const READINGS: Readonly<Record<string, string>> = { 炻器: 'セッキ', 釉薬: 'ユーヤク' };

/**
 * The phrases of a text as they are read, in hiragana. The errors of `runProgram`: TOOL_MISSING,
 * SPEAKER_FAILED.
 */
export async function kanaPhrases(
  text: string,
  signal?: AbortSignal,
): Promise<Result<KanaPhrase[], AppError>> {
  const known = Object.entries(READINGS).reduce(
    (known, [written, kana]) => known.replaceAll(written, kana),
    numbersInKana(text),
  );
  const bytes = await runProgram(
    MECAB,
    ['-F', '%m\\t%f[0]\\t%f[1]\\t%f[8]\\n', '-U', '%m\\t%f[0]\\t%f[1]\\t\\n'],
    `${known.replace(/\s+/gu, '　')}\n`,
    signal,
  );
  if (!bytes.ok) return bytes;
  const phrases: KanaPhrase[] = [];
  for (const line of new TextDecoder().decode(bytes.value).split('\n')) {
    const [written = '', kind = '', detail = '', pronunciation = ''] = line.split('\t');
    if (written === 'EOS' || written.trim() === '') continue;
    const last = phrases.at(-1);
    const spoken =
      kind === '記号'
        ? punctuation(written)
        : toHiragana(pronunciation === '' || pronunciation === '*' ? written : pronunciation);
    const dependent =
      kind === '記号' || kind === '助詞' || kind === '助動詞' || detail === '接尾' || detail === '非自立';
    if (last !== undefined && dependent && !/[,.!?]$/.test(last.spoken)) {
      last.spoken += spoken;
      last.written += written;
    } else if (spoken !== '') phrases.push({ spoken, written });
  }
  return ok(phrases);
}

const punctuation = (signs: string): string =>
  /[。.]/u.test(signs)
    ? '.'
    : /[！!]/u.test(signs)
      ? '!'
      : /[？?]/u.test(signs)
        ? '?'
        : /[、，,：:；;・]/u.test(signs)
          ? ','
          : '';

/** espeak-ng reads hiragana more evenly than katakana. */
const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
