/** Japanese is written as it is pronounced. */
import { describe, expect, it } from 'vitest';
import { canReadJapanese, kanaPhrases } from '#adapters/speech/japanese/kana.ts';
import { numbersInKana } from '#adapters/speech/japanese/numbers.ts';

describe('numbers', () => {
  it.each([
    ['0', 'ゼロ'],
    ['8', 'ハチ'],
    ['10', 'ジュー'],
    ['21', 'ニジューイチ'],
    ['300', 'サンビャク'],
    ['380', 'サンビャクハチジュー'],
    ['600', 'ロッピャク'],
    ['860', 'ハッピャクロクジュー'],
    ['1000', 'セン'],
    ['3000', 'サンゼン'],
    ['2400', 'ニセンヨンヒャク'],
    ['10000', 'イチマン'],
    ['12500', 'イチマンニセンゴヒャク'],
    ['10000000', 'イッセンマン'],
    ['9.6', 'キューテンロク'],
    ['0.5', 'レーテンゴ'],
    ['1.5', 'イッテンゴ'],
    ['10.5', 'ジュッテンゴ'],
  ])('%s is %s', (digits, kana) => expect(numbersInKana(digits)).toBe(kana));
});

describe.skipIf(!canReadJapanese())('with MeCab', () => {
  const read = async (text: string) => {
    const phrases = await kanaPhrases(text);
    if (!phrases.ok) throw phrases.error;
    return phrases.value.map(({ spoken }) => spoken).join(' ');
  };

  it('reads characters by their sound, and particles as they are said', async () => {
    expect(await read('私は東京へ行きます。')).toBe('わたしわ とーきょーえ いきます.');
  });

  it('reads amounts with their sound changes', async () => {
    expect(await read('容量380ミリリットル、価格は2400円です。')).toContain('さんびゃくはちじゅー');
  });

  it('does not lose a character', async () => {
    const text = '斑点のある炻器のマグ。高さ九センチ、幅八センチです。';
    const phrases = await kanaPhrases(text);
    expect(phrases.ok && phrases.value.map(({ written }) => written).join('')).toBe(
      text.replace('炻器', 'セッキ'),
    );
  });
});
