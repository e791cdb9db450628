/** Tests that captions break where a reader would breathe. */
import { describe, expect, test } from 'vitest';
import { captionWords } from '#studio/voice/words/caption-words.ts';
import { captionLines } from './caption-lines.ts';

const captionsOf = (text: string, language = 'en', parts = text.split(' '), pace = 0.3): string[] =>
  captionLines(
    [
      {
        lineId: 'a',
        role: 'line',
        text,
        startSeconds: 0,
        words: parts.map((word, index) => ({
          text: word,
          startSeconds: index * pace,
          endSeconds: index * pace + 0.8 * pace,
        })),
      },
    ],
    language,
    30,
  ).map(({ words }) =>
    words
      .map(({ text: word, glue }) => word + glue)
      .join('')
      .trim(),
  );

describe('a line', () => {
  test('that takes no longer than a page stays whole', () =>
    expect(captionsOf('Holds 380 ml now.')).toEqual(['Holds 380 ml now.']));
  test('never leaves a number without its measure, whatever the time', () => {
    for (const text of [
      'Holds 380 ml to the rim.',
      'Up to 380 ml to the rim.',
      'It holds up to 380 ml to the rim.',
    ])
      expect(captionsOf(text).filter((page) => page.includes('380 ml'))).toHaveLength(1);
  });
  test.each([
    ['en', 'Rated 4.8 out of 5 by 212 customers.', '4.8 out of 5'],
    ['es', 'Valorado con 4,8 de 5 según 212 opiniones.', '4,8 de 5'],
    ['fr', 'Noté 4,8 sur 5 par 212 clients.', '4,8 sur 5'],
    ['de', 'Mit 4,8 von 5 bewertet, von 212 Kunden.', '4,8 von 5'],
    ['de', 'Brennt etwa 40 bis 45 Stunden.', '40 bis 45'],
  ])('keeps numbers that are read together: %s, “%s”', (language, text, together) => {
    // Figures are said slowly: a page may stand longer for them.
    for (const pace of [0.3, 0.6])
      expect(
        captionsOf(text, language, text.split(' '), pace).filter((page) => page.includes(together)),
        String(pace),
      ).toHaveLength(1);
  });
  test('keeps names whole, and does not take German nouns for one', () => {
    const pages = captionsOf('Fig & Cedar and Sea Salt in clear glass, Orange Blossom in amber.');
    for (const name of ['Sea Salt', 'Orange Blossom'])
      expect(pages.some((page) => page.includes(name))).toBe(true);
    expect(
      captionsOf('Im Boden ist ein Abzugsloch, und der Untersetzer ist innen glasiert.', 'de'),
    ).toHaveLength(3);
  });
  test.each([
    ['カラフェ', ['ガラス', 'の', 'カラ', 'フェ', 'は', '倒れ', 'ない', 'カラ', 'フェ']],
    ['ティーポット', ['白い', 'ティー', 'ポット', 'と', 'ティー', 'ポット']],
  ])('never tears %s', (word, parts) => {
    const pages = captionsOf(parts.join(''), 'ja', parts);
    expect(pages.join('').split(word).length).toBe(
      pages.reduce((sum, page) => sum + page.split(word).length - 1, 1),
    );
  });
  test.each([
    [
      'A straight-sided mug for coffee, tea or soup.',
      'en',
      ['A straight-sided mug', 'for coffee, tea or soup.'],
    ],
    [
      'The handle is wide enough for three fingers and set low.',
      'en',
      ['The handle is wide', 'enough for three', 'fingers and set low.'],
    ],
    [
      'Der Henkel bietet Platz für drei Finger und sitzt tief.',
      'de',
      ['Der Henkel bietet', 'Platz für drei', 'Finger und sitzt tief.'],
    ],
    [
      'Im Boden ist ein Abzugsloch, und der Untersetzer ist innen glasiert.',
      'de',
      ['Im Boden ist ein Abzugsloch,', 'und der Untersetzer', 'ist innen glasiert.'],
    ],
  ])('that is longer breaks before the words that lead on: “%s”', (text, language, captions) =>
    expect(captionsOf(text, language)).toEqual(captions),
  );
  test('is never torn between an abbreviation and what it belongs to', () => {
    expect(captionsOf('Glazed by hand in the studio of Dr. Maria Lindqvist in Uppsala', 'en')).toEqual([
      'Glazed by hand',
      'in the studio',
      'of Dr. Maria',
      'Lindqvist in Uppsala',
    ]);
  });
  test.each([
    ['en', 'The tray that our potter calls her very own favorite No. 5 since the spring.', 'No. 5'],
    ['sv', 'Den tunga gjutjärnsgrytan från smedjan väger ca 1 250 g utan lock.', 'ca 1 250 g'],
    ['de', 'Der schwere gusseiserne Topf aus der Werkstatt wiegt ca. 1 250 g ohne Deckel.', 'ca. 1 250 g'],
    ['fr', 'Le parfum que toute la maison attend depuis longtemps est le n° 5 du catalogue.', 'n° 5'],
    ['it', 'Il profumo che tutta la casa aspetta da molto tempo è il n. 5 del catalogo.', 'n. 5'],
    ['ru', 'Тяжёлый чугунный котелок из мастерской продаётся под № 5 в каталоге.', '№ 5'],
    ['de', 'Die kleinen Schalen aus der Werkstatt kommen zu je 12 Stk. in einer Kiste.', '12 Stk.'],
    ['en', 'A sunscreen cream that leaves nothing behind on your skin has SPF 50 in it.', 'SPF 50'],
  ])('in %s keeps an abbreviation with its number wherever it breaks: %s', (language, text, pair) => {
    const words = captionWords(text, language).map(({ text: word }) => word);
    // Whatever stands before it, the pair moves over every place where a caption may end.
    for (let skipped = 0; skipped < 8; skipped++) {
      const parts = words.slice(skipped);
      const rest = text.slice(text.indexOf(parts[0] ?? ''));
      if (!rest.includes(pair)) break;
      expect(captionsOf(rest, language, parts).filter((caption) => caption.includes(pair))).toHaveLength(1);
    }
  });
  test('loses no word and keeps their order, however long it is', () => {
    const text = Array.from({ length: 60 }, (_, index) => `${'word'.repeat(1 + (index % 4))}${index}`).join(
      ' ',
    );
    expect(captionsOf(text).join(' ')).toBe(text);
  });
  test('with a word longer than a caption keeps it whole', () =>
    expect(captionsOf(`See ${'a'.repeat(60)} here`)).toContain('a'.repeat(60)));
});
