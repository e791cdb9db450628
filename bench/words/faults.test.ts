/** Tests that the bench's own rules find the faults of a script, and leave good lines alone. */
import { describe, expect, it } from 'vitest';
import { faultsOf, type FaultKind } from '#bench/words/faults.ts';
import { productFrom, type ShopProduct } from '#bench/words/shop-product.ts';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';

const reading = { html: copyBlocks, text: plainText };

/** Kinds of fault that a script of these lines has, the first of which is the hook. */
function kindsOf(marks: ShopProduct, language: string, texts: readonly string[]): FaultKind[] {
  const product = productFrom(marks, language, reading);
  const lines = texts.map((text, index) => ({
    text,
    evidence: null,
    role: index === 0 ? 'hook' : 'line',
    pictureIndex: null,
  }));
  return [...new Set(faultsOf({ product, marks, lines }, []).map(({ kind }) => kind))];
}

const CRIB = '<p>Built to last. The mattress is safe for babies, but not without the base.</p>';

describe('the faults of a script', () => {
  it.each([
    ['en', CRIB, 'The mattress is safe for babies.'],
    ['de', '<p>Für Babys geeignet, jedoch nie nachts.</p>', 'Für Babys geeignet.'],
    ['ja', '<p>蓋以外の部品は食洗機で洗えます。</p>', '部品は食洗機で洗えます。'],
    ['ko', '<p>쿠션을 제외하고, 밖에 둘 수 있습니다.</p>', '밖에 둘 수 있습니다.'],
    ['hi', '<p>बारिश रोकता है, लेकिन तूफ़ान नहीं।</p>', 'बारिश रोकता है।'],
    ['ar', '<p>تصد المطر، لكن ليس العاصفة.</p>', 'تصد المطر.'],
  ])('in %s: a cut limit is found, and the whole sentence is not', (language, html, cut) => {
    const whole = copyBlocks(html)[0]!.text;
    expect(kindsOf({ title: 'x', html }, language, ['?', cut])).toContain('limitRule');
    expect(kindsOf({ title: 'x', html }, language, ['?', whole])).not.toContain('limitRule');
  });

  it.each([
    ['en', 'Every part goes in the dishwasher.', 'Except the lid.'],
    ['de', 'Alle Teile dürfen in die Spülmaschine.', 'Außer dem Deckel.'],
    ['fr', 'Toutes les pièces vont au lave-vaisselle.', 'Sauf le couvercle.'],
    ['es', 'Todas las piezas van al lavavajillas.', 'Excepto la tapa.'],
    ['ja', 'すべての部品は食洗機で洗えます。', 'ただし蓋は除きます。'],
  ])(
    'in %s: a sentence that the next one takes back is found, in one block or two',
    (language, text, limit) => {
      for (const html of [`<p>${text} ${limit}</p>`, `<p>${text}</p><p>${limit}</p>`]) {
        expect(kindsOf({ title: 'x', html }, language, ['?', text])).toContain('limitRule');
        expect(kindsOf({ title: 'x', html }, language, ['?', `${text} ${limit}`])).not.toContain('limitRule');
        expect(kindsOf({ title: 'x', html }, language, ['?', text, limit])).not.toContain('limitRule');
      }
    },
  );

  it('are labels and values that stand in two blocks', () => {
    const html = '<p>Burn time:</p><p>40 hours</p><p>It shines on.</p>';
    const kinds = (line: string) => kindsOf({ title: 'x', html }, 'en', ['?', line]);
    expect(kinds('Burn time.')).toContain('label');
    expect(kinds('40 hours.')).toContain('label');
    expect(kinds('It shines on.')).not.toContain('label');
  });

  it.each([
    ['en', '<li>Material: oak</li><li>Height: 45 cm</li>', 'Material: oak.'],
    ['de', '<li>Farbe: Rot</li><li>12 kg</li>', 'Farbe: Rot.'],
    ['th', '<li>กระเป๋าหนังทำมือใบเล็กสำหรับทุกวัน</li><li>12 kg</li>', 'กระเป๋าหนังทำมือใบเล็กสำหรับทุกวัน'],
  ])('in %s: a label that has its value is none before the next one', (language, html, line) => {
    expect(kindsOf({ title: 'x', html }, language, ['?', line])).not.toContain('label');
  });

  it('are limits that were marked, unless the limit is said too', () => {
    const marks = { title: 'Crib', html: CRIB, mustNotSay: ['The mattress is safe for babies'] };
    expect(kindsOf(marks, 'en', ['Built to last.', 'The mattress is safe for babies.'])).toContain(
      'limitMarked',
    );
    expect(
      kindsOf(marks, 'en', ['Built to last.', 'The mattress is safe for babies, but not without the base.']),
    ).toEqual([]);
  });

  it('are lists that end too early, and not adjectives or lists that are whole', () => {
    const html =
      '<p>Covers come in linen, wool, and cotton velvet that you can wash. A long, slow blade, and at night you sleep.</p>';
    const kinds = (line: string) => kindsOf({ title: 'x', html }, 'en', ['?', line]);
    expect(kinds('Covers come in linen, wool.')).toContain('list');
    expect(kinds('Covers come in linen.')).toContain('list');
    expect(kinds('A long, slow blade.')).not.toContain('list');
    expect(kinds('Covers come in linen, wool, and cotton velvet.')).not.toContain('list');
  });

  it('are labels alone, torn pairs and hooks that are no hooks', () => {
    const marks: ShopProduct = {
      title: 'Maker - Chain (A1)',
      vendor: 'Maker',
      html: '<p>Chain length: 45 cm</p><p>Pure gold. Nothing added. It never pinches your neck.</p>',
      pairs: [['Pure gold', 'Nothing added']],
    };
    expect(kindsOf(marks, 'en', ['Chain length.'])).toEqual(['label', 'hookIsWrong']);
    expect(kindsOf(marks, 'en', ['45 cm.'])).toEqual(['hookIsWrong']);
    expect(kindsOf(marks, 'en', ['Maker.'])).toEqual(['hookIsTitle', 'hookIsWrong']);
    expect(kindsOf(marks, 'en', ['Nothing added.'])).toEqual(['pair']);
    expect(kindsOf(marks, 'en', ['Pure gold.', 'Nothing added.'])).toEqual([]);
  });
});
