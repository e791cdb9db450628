/** Shows that any description becomes clean blocks, and that nothing in it can crash or slow the reading. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';

const lines = (html: string) => copyBlocks(html).map(({ kind, text }) => `${kind}: ${text}`);

describe('a description', () => {
  it('becomes headings, paragraphs and bullets', () => {
    expect(
      lines(
        '<h3>Care</h3><p>Wash &amp; dry. <em>Gently</em>.</p><ul><li>380&nbsp;ml</li><li><p>410 g</p></li></ul>tail',
      ),
    ).toEqual([
      'heading: Care',
      'paragraph: Wash & dry. Gently.',
      'bullet: 380 ml',
      'bullet: 410 g',
      'paragraph: tail',
    ]);
  });

  it('keeps lines that were broken on purpose, and joins those broken in mid-sentence', () => {
    expect(lines('<p>Holds 380 ml<br>Weighs 410 g<br/>and stands 9 cm tall.</p>')).toEqual([
      'paragraph: Holds 380 ml',
      'paragraph: Weighs 410 g and stands 9 cm tall.',
    ]);
    expect(lines('• Oak<br>• Brass<br>- Linen')).toEqual(['bullet: Oak', 'bullet: Brass', 'bullet: Linen']);
  });

  it('takes a bold line for a heading, and bold words for words', () => {
    expect(
      lines(
        '<p><strong>Material</strong></p><p><b>Stoneware</b>, dipped by hand.</p><p><b>It lasts.</b></p>',
      ),
    ).toEqual(['heading: Material', 'paragraph: Stoneware, dipped by hand.', 'paragraph: It lasts.']);
  });

  it('reads tables and definitions line by line', () => {
    expect(
      lines(
        '<table><tr><th>Height:</th><td><p>9.6 cm</p></td></tr><tr><td>S</td><td>M</td><td>L</td></tr><tr><td></td></tr></table>',
      ),
    ).toEqual(['bullet: Height: 9.6 cm', 'bullet: S, M, L']);
    expect(lines('<dl><dt>Weight</dt><dd>410 g</dd></dl>')).toEqual(['bullet: Weight: 410 g']);
  });

  it('shows nothing that a shopper would not see', () => {
    expect(
      lines(
        '<style>p{}</style><script>alert(1)</script><!-- note --><p>Seen<span style="display: none">hidden</span></p><div hidden><p>a</p></div><template>x</template>',
      ),
    ).toEqual(['paragraph: Seen']);
    expect(lines('<p>before<img src="x" hidden>after</p>')).toEqual(['paragraph: beforeafter']);
  });

  it('is text when it is not HTML, and nothing when it is empty', () => {
    expect(lines('A mug. 5 < 6 & 7 > 3')).toEqual(['paragraph: A mug. 5 < 6 & 7 > 3']);
    expect(lines('')).toEqual([]);
    expect(lines('<p> &nbsp; </p><p>\u200b</p>')).toEqual([]);
  });

  it('of ten megabytes, or nested a hundred thousand deep, is read in bounded time', () => {
    const started = performance.now();
    expect(copyBlocks('<p>word</p>'.repeat(1_000_000)).length).toBe(500);
    copyBlocks('<div>'.repeat(200_000));
    copyBlocks('<b>'.repeat(20_000) + 'x'.repeat(100) + '</b>'.repeat(20_000));
    copyBlocks('a<br>'.repeat(200_000));
    // Read in linear time it takes one; anything worse takes minutes.
    expect((performance.now() - started) / 1000).toBeLessThan(30);
  });

  it('is read up to what nobody would say, and no letter is torn', () => {
    const blocks = copyBlocks(`<p>${'Oat mug. '.repeat(6_000)}</p><p>${'🏺'.repeat(30_000)}</p><p>Last.</p>`);
    expect(blocks).toHaveLength(2);
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeGreaterThan(79_000);
    expect(characters).toBeLessThanOrEqual(80_000);
    for (const { text } of blocks) expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('never fails and never gives empty or dirty text, whatever it holds', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          '<p>',
          '</p>',
          '<li>',
          '<tr>',
          '<td>',
          '</td>',
          '</tr>',
          '<dt>',
          '<br>',
          '<h2>',
          '</h2>',
          '<b>',
          '</b>',
          '<script>',
          '&#0;',
          '&#x200b;',
          '<',
          '&',
        ),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const { text } of copyBlocks(parts.join(''))) {
          expect(text).not.toBe('');
          expect(text).toBe(plainText(text));
          expect(text).not.toMatch(/[\p{Cc}\u200b\ufeff]/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plain text', () => {
  it('keeps what carries meaning in every script', () => {
    for (const text of ['👩‍👩‍👧‍👦 ❤️', 'می‌خواهم', 'क्‍ष', 'Zoë', '湯呑み', 'e\u0301'.normalize('NFC')])
      expect(plainText(text)).toBe(text);
  });

  it('drops what is not seen', () => {
    expect(plainText('a\u200bb\u00adc\u202ed\u0000e\ufeff \u2066f\u2069 x\u200dy \ud800')).toBe(
      'abcd e f xy',
    );
    expect(plainText(`a${'\u0301'.repeat(500)}`).length).toBeLessThan(10);
  });
});
