/**
 * Tests that every product that has a word gets a script which keeps every rule, whatever its text is like:
 * products made by chance, with the dirt that shops and other tools leave.
 */
import { describe, expect, test } from 'vitest';
import type { Product } from '#studio/product/product.ts';
import { checkForm } from '#studio/script/check-form.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { characterBudget, charactersPerSecond, usualLines } from '#studio/script/pace.ts';
import { checkTruth } from '#studio/script/truth-guard.ts';
import { writeScript } from '#studio/script/write-script.ts';
import { SECOND } from '#tests/patience.ts';
import { dirtyProduct } from '#tests/script/dirty-products.ts';
import { untruthsOf } from '#tests/script/plain-truths.ts';

/** So many take about twenty seconds. `DIRTY_PRODUCTS` asks for more, `DIRTY_FROM` for others. */
const PRODUCTS = Number(process.env['DIRTY_PRODUCTS'] ?? 1000);
const FROM = Number(process.env['DIRTY_FROM'] ?? 1);
/** So many are shown: to fix the first fixes most of the others. */
const SHOWN = 10;

const write = (product: Product, seconds: number) =>
  writeScript({ writer: extractiveWriter }, { product, language: product.language, seconds, seed: 1 });

const taskFor = (product: Product, seconds: number) => ({
  product,
  language: product.language,
  seconds,
  characterBudget: characterBudget(seconds, product.language),
  pace: charactersPerSecond(product.language),
  mostLines: usualLines(seconds),
  promises: [],
  complaints: [],
  seed: 1,
});

/** What is wrong with the script of one product; empty when nothing is. Without a title that can be said it may have none. */
async function complaintsAbout(product: Product, seconds: number): Promise<string[]> {
  const written = await write(product, seconds);
  if (!written.ok && written.error.code === 'NOTHING_TO_SAY' && !/[\p{L}\p{N}]/u.test(product.title))
    return [];
  if (!written.ok) return [written.error.code, JSON.stringify(written.error.cause ?? '')];
  const again = await write(product, seconds);
  return [
    ...checkForm(written.value, taskFor(product, seconds)),
    ...checkTruth(written.value, product),
    ...untruthsOf(written.value, product, seconds),
    ...(JSON.stringify(again) === JSON.stringify(written) ? [] : ['Another script the second time.']),
  ];
}

describe('a product with dirty text', () => {
  test(
    `gets a script that passes every check, the same each time (${PRODUCTS} products)`,
    async () => {
      const failures: string[] = [];
      for (let seed = FROM; seed < FROM + PRODUCTS; seed++) {
        const product = dirtyProduct(seed);
        const seconds = seed % 2 === 0 ? 15 : 30;
        const complaints = await complaintsAbout(product, seconds);
        if (complaints.length > 0)
          failures.push(
            `seed ${seed}, ${product.language}, ${seconds} s, “${product.title.slice(0, 60)}”: ${complaints.join(' ')}`.slice(
              0,
              400,
            ),
          );
      }
      expect(failures.slice(0, SHOWN), `${failures.length} of ${PRODUCTS}`).toEqual([]);
    },
    600 * SECOND,
  );
});

describe('a long text', () => {
  const CHARACTERS = 80_000;
  /** What is done with this much in next to no time is in step with any length. */
  const MAX_CHARACTERS = 1_280_000;
  /** Linear time takes twice as long for twice the text, the square of it four times. */
  const LIMIT = 3;
  const ROUNDS = 4;
  const ATTEMPTS = 3;
  /** A shorter run shows nothing about growth: then the text is longer. */
  const MIN_MEASURED_MILLISECONDS = 100;

  const repeated = (piece: string) => (characters: number) =>
    piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  const described = (text: string): Product => ({
    ...dirtyProduct(1),
    shop: { name: 'Lumen & Clay', domain: 'shop.example', currencyCode: 'EUR', own: true },
    options: [],
    title: 'Canvas bag',
    copy: [{ kind: 'paragraph', text }],
    language: 'en',
    languages: ['en'],
  });
  const titled = (title: string): Product => ({ ...described('A bag.'), title, copy: [] });

  /** CPU time, independent of what else the machine does; the least of several, for memory is cleared in between. */
  async function millisecondsFor(product: Product): Promise<number> {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const before = process.cpuUsage();
      await write(product, 15);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    return Math.min(...times);
  }

  test.each([
    ['sentences', described, repeated('The strap is sewn twice, so it holds what you carry. ')],
    ['one sentence with commas', described, repeated('the strap that holds the bag, and ')],
    ['one sentence of clauses', described, repeated('the strap is sewn, and the rim holds; ')],
    ['one sentence without signs', described, repeated('strap holds rim ')],
    ['one word', described, repeated('x')],
    ['numbers and abbreviations', described, repeated('approx. no. 5,5 cm x ')],
    ['a title of words', titled, repeated('canvas strap ')],
    ['a title of spaces', titled, (characters: number) => `Bag${' '.repeat(characters)}strap`],
    ['a title of one word', titled, repeated('x')],
  ])(
    'of %s takes time in step with its length',
    async (_kind, productOf, textOf) => {
      let characters = CHARACTERS;
      let whole = await millisecondsFor(productOf(textOf(characters)));
      while (whole < MIN_MEASURED_MILLISECONDS && characters < MAX_CHARACTERS) {
        characters *= 2;
        whole = await millisecondsFor(productOf(textOf(characters)));
      }
      if (whole < MIN_MEASURED_MILLISECONDS) return;
      // What grows with the square does so each time; what a busy machine adds, it does not.
      const ratios: number[] = [];
      while (ratios.length < ATTEMPTS && ratios.every((ratio) => ratio >= LIMIT)) {
        const half = await millisecondsFor(productOf(textOf(characters / 2)));
        ratios.push((await millisecondsFor(productOf(textOf(characters)))) / half);
      }
      expect(Math.min(...ratios), `${characters} characters: ${ratios.join(', ')}`).toBeLessThan(LIMIT);
    },
    100 * SECOND,
  );
});
