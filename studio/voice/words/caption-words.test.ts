/** Lines are divided into words as their readers see them. */
import { expect, it } from 'vitest';
import { captionWords } from '#studio/voice/words/caption-words.ts';

const texts = (line: string, language: string) => captionWords(line, language).map((word) => word.text);

it.each([
  ['en', 'A mug, dipped – by hand.', ['A', 'mug,', 'dipped –', 'by', 'hand.']],
  ['en', '(new) “Sage” cup', ['(new)', '“Sage”', 'cup']],
  ['de', 'Für z. B. 9,6 cm, hoch', ['Für', 'z. B.', '9,6 cm,', 'hoch']],
  ['fr', 'Prix : 24,00 € !', ['Prix :', '24,00 € !']],
  ['ja', '斑点のある器、高さ9.6cm。', ['斑点のある', '器、', '高さ', '9.6cm。']],
  ['zh', '今天就带回家，只要¥168。', ['今天', '就带', '回家，', '只要', '¥168。']],
  ['ar', 'كوب، بسعة 380 مل.', ['كوب،', 'بسعة', '380 مل.']],
  ['hi', 'यह मग सुंदर है।', ['यह', 'मग', 'सुंदर', 'है।']],
  ['en', 'Our No. 5 is new', ['Our', 'No. 5', 'is', 'new']],
  ['en', 'We say no. Five times', ['We', 'say', 'no.', 'Five', 'times']],
  ['en', 'Box of 12 pcs. in blue', ['Box', 'of', '12 pcs.', 'in', 'blue']],
  ['sv', 'Väger ca 1 250 g.', ['Väger', 'ca 1 250 g.']],
  ['de', 'Wiegt ca. 1 250 g', ['Wiegt', 'ca. 1 250 g']],
  ['it', 'Il n. 5, nuovo', ['Il', 'n. 5,', 'nuovo']],
  ['en', 'Ø 9.6 cm, 18K-gold', ['Ø 9.6 cm,', '18K-gold']],
  ['en', '✨ Glow', ['✨ Glow']],
  ['en', 'Cup ( 👍 for all', ['Cup', '( 👍 for', 'all']],
  ['en', 'Cup ( 👍', ['Cup', '( 👍']],
])('%s: %s', (language, line, expected) => expect(texts(line, language)).toEqual(expected));

it('groups Thai, Khmer and Burmese into units of a few signs, without losing one', () => {
  for (const [language, line] of [
    ['th', 'แก้วเซรามิกทำด้วยมือสำหรับกาแฟ'],
    ['km', 'ពែងសេរ៉ាមិចធ្វើដោយដៃ'],
    ['my', 'လက်ဖြင့်ပြုလုပ်ထားသောခွက်'],
  ] as const) {
    const words = texts(line, language);
    expect(words.length).toBeGreaterThan(2);
    expect(words.join('')).toBe(line);
  }
});
