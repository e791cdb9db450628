/** Makes products that no writer should stumble over, by chance and repeatably: the same seed gives the same product. */
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { Product } from '#studio/product/product.ts';
import { randomFrom, type Random } from '#studio/shared/random.ts';
import { dirtyHtml } from '#tests/script/dirty-html.ts';
import { between, sentence, title } from '#tests/script/dirty-text.ts';
import { VOCABULARIES, type Vocabulary } from '#tests/script/dirty-words.ts';
import { pictureWith } from '#tests/script/picture-with.ts';
import type { Reading } from '#tests/script/reading.ts';

/** Prime, so that neighboring seeds share no beginnings. */
const SEED_STEP = 7919;
/** Shares of products whose title, or whose description, is in another language than the product's. */
const FOREIGN = { title: 0.05, copy: 0.05 };
const MANY_VALUES = 250;
const USUAL_SHOP = 0.8;
/** Names that fit into no call to action, or into none of another script. */
const ODD_SHOPS = ['x.com', '', '🔥Deals🔥', 'A', 'SHOP '.repeat(30).trim(), 'Müller & Söhne GmbH'];

/** Read as the catalogs read it, by this tree's code or another's. A title or a description has a letter or a digit. */
export function dirtyProduct(
  seed: number,
  reading: Reading = { html: copyBlocks, text: plainText },
): Product {
  const random = randomFrom(seed * SEED_STEP);
  const vocabulary = random.pick(VOCABULARIES);
  const foreign = random.next();
  const inTitle = foreign < FOREIGN.title ? random.pick(VOCABULARIES) : vocabulary;
  const inCopy =
    foreign > 1 - FOREIGN.copy && foreign >= FOREIGN.title ? random.pick(VOCABULARIES) : vocabulary;
  const html = dirtyHtml(random, inCopy);
  const name = reading.text(title(random, inTitle));
  const copy = reading.html(random.next() < 0.03 ? `<p>${name}</p>` : html);
  const price = random.pick([null, '0.00', '24.00', '1299.5', '3200']);
  const shop = random.next() < USUAL_SHOP ? 'Lumen & Clay' : random.pick(ODD_SHOPS);
  const isSpoken = (text: string) => /[\p{L}\p{Nd}]/u.test(text);
  const named = isSpoken(name) || copy.some(({ text }) => isSpoken(text));
  return {
    id: null,
    handle: 'product',
    url: null,
    shop: { name: shop, domain: 'shop.example', currencyCode: 'EUR', own: true },
    title: named ? name : vocabulary.words.slice(0, 2).join(vocabulary.space),
    copy,
    vendor: random.pick(['', 'Lumen & Clay', name.slice(0, 40), 'x.com']),
    productType: random.pick(['', random.pick(vocabulary.words)]),
    tags: [],
    options: optionsBy(random, vocabulary, reading),
    price: price === null ? null : { amount: price, currencyCode: 'EUR' },
    compareAtPrice: price === '24.00' ? { amount: '30.00', currencyCode: 'EUR' } : null,
    language: vocabulary.language,
    languages: [vocabulary.language],
    pictures: Array.from({ length: between(random, 0, 6) }, (_, index) =>
      pictureWith(random.pick(['', name, sentence(random, vocabulary), 'IMG_2031.jpg']), index),
    ),
    rejectedPictures: [],
  };
}

function optionsBy(
  random: Random,
  { words, labels, space }: Vocabulary,
  { text }: Reading,
): Product['options'] {
  const value = (index: number) =>
    text(`${random.pick(words)}${space}${random.pick(['', String(index), '/ XL', '(+5 €)', '🔵', '[x]'])}`);
  const counts = random.pick([[], [], [3], [3, 5], [MANY_VALUES], [1], [2, MANY_VALUES, 4]]);
  return counts.map((count) => ({
    name: random.pick(labels),
    values: Array.from({ length: count }, (_, index) => value(index)),
  }));
}
