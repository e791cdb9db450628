/** What reads text from outside takes time in step with its length: a product's copy cannot stop a process. */
import { describe, test } from 'vitest';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { libraryScript } from '#app/contract/library-page.ts';
import { hashesIn } from '#app/http/content-policy.server.ts';
import { contentDisposition } from '#app/http/send-file.server.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import { linkIn } from '#studio/product/pasted-text.ts';
import { shopName } from '#studio/product/shop-name.ts';
import { exportFilename } from '#studio/export/export-settings.ts';
import { edgesOf } from '#studio/script/extractive/cut-sentence.ts';
import { finishLine } from '#studio/script/extractive/finish-line.ts';
import { nameIn } from '#studio/script/extractive/name.ts';
import { isSmallPrint } from '#studio/script/extractive/small-print.ts';
import { MANUAL_TEXT_LIMIT_CHARACTERS, readOwnText } from '#studio/script/manual-script.ts';
import { speakingSeconds } from '#studio/script/pace.ts';
import { clausesOf, sentencesOf } from '#studio/script/sentences.ts';
import { claimsIn } from '#studio/script/truth/claims.ts';
import { namesIn } from '#studio/script/truth/names.ts';
import { numberWordsIn } from '#studio/script/truth/number-words.ts';
import { numbersIn } from '#studio/script/truth/numbers.ts';
import { contentWords } from '#studio/script/words.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';
import { tidyText } from '#studio/voice/spelling/tidy-text.ts';
import { pauseAfter, spokenLength } from '#studio/voice/words/spoken-length.ts';
import { timeWords } from '#studio/voice/words/time-words.ts';
import { expectLinear } from '#tests/linear-time.ts';

/**
 * What patterns that search get stuck on: runs that never come to the end they look for, and a beginning
 * again and again.
 */
const PIECES = [
  ' ',
  '\n',
  'a',
  'a ',
  'A-',
  '1',
  '1,',
  '½',
  '!',
  '!a',
  '…',
  ',',
  'a,',
  '-',
  '–',
  '– ',
  '(',
  '"',
  '<',
  '<!--',
  '/',
  ':',
  ': ',
  '; ',
  '|',
  '🏺',
  '👩‍👩‍',
  '漢',
  '。',
  '\u200d',
  '&',
  '#',
  '=',
  '€ 1',
  'x@',
  'http://',
  'Dr. ',
];

/** Characters of a text written by a merchant, and so of a line. */
const LINE_CHARACTERS = MANUAL_TEXT_LIMIT_CHARACTERS;
/** Readers of single lines. */
const OF_LINES = new Set(['spellLine', 'spokenLength', 'contentWords']);

const READERS: Record<string, (text: string) => unknown> = {
  copyBlocks,
  'copyBlocks of a table': (text) => copyBlocks(`<table><tr><td>${text}</td><td>x</td></tr></table>`),
  'copyBlocks of a list of terms': (text) => copyBlocks(`<dl><dt>${text}</dt><dd>x</dd></dl>`),
  parseProductLink,
  linkIn,
  shopName,
  hasAddress,
  exportFilename: (title) => exportFilename({ title, aspectRatio: '9:16', seconds: 15 }),
  edgesOf: (text) => edgesOf(text, [0, text.length]),
  finishLine: (text) => finishLine(text, 'en'),
  nameIn: (text) => nameIn({ title: text, vendor: '' }, 'en'),
  isSmallPrint: (text) => isSmallPrint(text, 'en'),
  readOwnText: (text) => readOwnText({ text, language: 'en', seconds: 15 }),
  speakingSeconds: (text) => speakingSeconds(text, 'en'),
  sentencesOf: (text) => sentencesOf(text, 'en'),
  'sentencesOf Thai': (text) => sentencesOf(text, 'th'),
  clausesOf,
  claimsIn: (text) => claimsIn(text, ['en', 'de']),
  namesIn: (text) => namesIn(`a ${text}`, 'en'),
  numberWordsIn: (text) => numberWordsIn(text, 'en'),
  numbersIn,
  contentWords: (text) => contentWords(text, 'en'),
  spellLine: (text) => spellLine(text, 'en'),
  tidyText,
  pauseAfter,
  spokenLength,
  timeWords: (text) => timeWords(spellLine('A mug', 'en'), 1, [{ text, startSeconds: 0, endSeconds: 1 }]),
  libraryScript,
  hashesIn,
  contentDisposition,
};

describe.each(Object.entries(READERS))('%s', (name, read) => {
  test('takes four times as long for four times the text, whatever the text', () => {
    const characters = OF_LINES.has(name) ? LINE_CHARACTERS / 4 : 30_000;
    for (const piece of PIECES) {
      const repeated = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      expectLinear(read, (length) => `${repeated(length)}x`, characters);
      expectLinear(read, (length) => `x${repeated(length)}`, characters);
    }
  });
});
