/** Measures how the time for a script grows with the length of the text. */
import type { TestedWriter } from '#bench/words/tested-writer.ts';
import { median } from '#bench/measure.ts';
import type { Product } from '#studio/product/product.ts';
import { pictureWith } from '#tests/script/picture-with.ts';

/** Lengths of the texts, in thousands of characters: each is twice the one before. */
export const DOUBLING_KILOBYTES = [5, 10, 20, 40, 80];
const CHARACTERS = 1000;
/** A run longer than this is not repeated, and the next size is not tried. */
const TOO_LONG_MILLISECONDS = 5000;
const REPEATED_MILLISECONDS = 1000;
const ROUNDS = 5;

const filled = (piece: (index: number) => string, characters: number): string => {
  let text = '';
  for (let index = 0; text.length < characters; index++) text += piece(index);
  return text.slice(0, characters);
};

const NOUNS = ['lid', 'strap', 'base', 'hinge', 'seam', 'lining', 'handle', 'buckle', 'rim', 'spout', 'cord'];
const noun = (index: number): string => `${NOUNS[index % NOUNS.length] ?? 'part'} ${index}`;

type Texts = { title: string; paragraphs: string[] };

/** Kind of text → a product's title and description of that many characters. */
const KINDS: Readonly<Record<string, (characters: number) => Texts>> = {
  'sentences, in one paragraph': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [
      filled((index) => `The ${noun(index)} is sewn twice, so it holds what you carry. `, characters),
    ],
  }),
  'paragraphs of a sentence': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: filled(
      (index) => `The ${noun(index)} is sewn twice, which keeps it in shape.\n`,
      characters,
    ).split('\n'),
  }),
  'one sentence with commas': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [filled((index) => `the ${noun(index)} that holds it, and `, characters)],
  }),
  'one sentence of clauses': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [filled((index) => `the ${noun(index)} is sewn, and the rim holds; `, characters)],
  }),
  'short sentences': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [filled((index) => `It is ${noun(index)}. `, characters)],
  }),
  'numbers and abbreviations': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [filled((index) => `approx. no. ${index},${index}.5 cm x `, characters)],
  }),
  'one sentence without signs': (characters) => ({
    title: 'Canvas Bag',
    paragraphs: [filled((index) => `${noun(index)} holds `, characters)],
  }),
  'one word': (characters) => ({ title: 'Canvas Bag', paragraphs: ['x'.repeat(characters)] }),
  'a title of words': (characters) => ({
    title: filled((index) => `${noun(index)} `, characters),
    paragraphs: [],
  }),
  'a title of spaces': (characters) => ({ title: `Bag${' '.repeat(characters)}strap`, paragraphs: [] }),
  'a title of one word': (characters) => ({ title: 'x'.repeat(characters), paragraphs: [] }),
};

/** Kind of text → milliseconds at each length; null from the length on that follows one that took too long. */
export async function measureDoubling(
  writer: TestedWriter,
  say: (line: string) => void,
): Promise<Record<string, (number | null)[]>> {
  const measured: Record<string, (number | null)[]> = {};
  for (const [kind, textsOf] of Object.entries(KINDS)) {
    const times: (number | null)[] = [];
    for (const kilobytes of DOUBLING_KILOBYTES) {
      const before = times.at(-1);
      const tooLong = before === null || (before !== undefined && before > TOO_LONG_MILLISECONDS);
      times.push(tooLong ? null : await millisecondsFor(writer, productOf(textsOf(kilobytes * CHARACTERS))));
    }
    measured[kind] = times;
    say(`bench: ${kind}: ${times.map((time) => (time === null ? '–' : time.toFixed(1))).join(', ')} ms`);
  }
  return measured;
}

async function millisecondsFor(writer: TestedWriter, product: Product): Promise<number> {
  const times: number[] = [];
  while (times.length < ROUNDS) {
    times.push((await writer.write(product, 15)).milliseconds);
    if (median(times) > REPEATED_MILLISECONDS) break;
  }
  return median(times);
}

/** The text as it is: what a store's HTML becomes is bounded elsewhere. */
const productOf = ({ title, paragraphs }: Texts): Product => ({
  id: null,
  handle: 'bag',
  url: null,
  shop: { name: 'Lumen & Clay', domain: 'lumen.example', currencyCode: 'EUR', own: true },
  title,
  copy: paragraphs.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text })),
  vendor: '',
  productType: '',
  tags: [],
  options: [],
  price: null,
  compareAtPrice: null,
  language: 'en',
  languages: ['en'],
  pictures: [pictureWith('Canvas bag', 0)],
  rejectedPictures: [],
});
