/** Makes descriptions by chance as editors and other tools leave them: lists, tables, footnotes, and no end of wrappers. */
import type { Random } from '#studio/shared/random.ts';
import { between, labelled, sentence, sentences, unsigned } from '#tests/script/dirty-text.ts';
import { VOCABULARIES, type Vocabulary } from '#tests/script/dirty-words.ts';

const repeat = (random: Random, from: number, to: number, make: () => string): string =>
  Array.from({ length: between(random, from, to) }, make).join('');

const PIECES: readonly ((random: Random, vocabulary: Vocabulary) => string)[] = [
  (random, words) => `<p>${sentences(random, words, 200)}</p>`,
  (random, words) => `<p>${sentence(random, words)}</p>`,
  (random, words) => `<div><div><span style="font-size:12px">${sentence(random, words)}</span></div></div>`,
  (random, words) =>
    `<ul>${repeat(random, 1, 12, () => `<li>${random.next() < 0.5 ? labelled(random, words).join(': ') : sentence(random, words)}</li>`)}</ul>`,
  (random, words) =>
    `<p>${repeat(random, 2, 8, () => `${random.pick(['•', '-', '✓', '✅', '*', '1.', '★', '–'])} ${sentence(random, words)}<br>`)}</p>`,
  (random, words) =>
    `<table>${repeat(random, 2, 10, () => `<tr><td>${labelled(random, words).join('</td><td>')}</td></tr>`)}</table>`,
  (random) =>
    `<table><tr><th>Size</th><th>Chest</th><th>Length</th></tr>${repeat(random, 3, 8, () => `<tr><td>${random.pick(['S', 'M', 'L', 'XL'])}</td><td>${between(random, 80, 120)}</td><td>${between(random, 60, 90)} cm</td></tr>`)}</table>`,
  (random, words) =>
    `<dl>${repeat(random, 1, 5, () => `<dt>${labelled(random, words).join('</dt><dd>')}</dd>`)}</dl>`,
  (random, words) =>
    `<h${between(random, 1, 6)}>${random.pick([words.labels[0] ?? 'FAQ', 'FAQ', 'Care', sentence(random, words)])}</h2><p>${sentence(random, words)}</p>`,
  (random, words) =>
    `<p><strong>${sentence(random, words).replace(/.$/u, '?')}</strong> ${sentence(random, words)}</p>`,
  (random, words) => `<p><b>${labelled(random, words).join('</b>: ')}</p>`,
  (random, words) =>
    `<p>${sentence(random, words)}<sup>${between(random, 1, 9)}</sup> <s>${sentence(random, words)}</s> ${sentence(random, words)}*</p><p><small>* ${sentence(random, words)}</small></p>`,
  (random, words) => `<p>** ${sentence(random, words)}</p>`,
  (random, words) =>
    `<blockquote>“${sentence(random, words)}” – ${random.pick(['M.', 'Anna K., verified buyer', '★★★★★', 'J. D. 5/5'])}</blockquote>`,
  (random, words) => `<p>${random.pick(words.smallPrint)}. ${random.pick(words.smallPrint)}.</p>`,
  (random, words) => `<p>${sentence(random, words).toUpperCase()}</p>`,
  (random, words) =>
    `<p>${sentence(random, words)} https://x.com/${between(random, 1, 99)} www.shop.de info@x.com +49 30 123456 #${random.pick(words.words)} @shop</p>`,
  (random, words) => `<p>${repeat(random, 10, 60, () => `${random.pick(words.words)}, `)}</p>`,
  (random, words) =>
    `<!-- x --><style>p{color:red}</style><script>alert(1)</script><p class="MsoNormal">${sentence(random, words)}<o:p></o:p>`,
  (random, words) =>
    `<p>${sentence(random, words)}&nbsp;&nbsp;&amp;amp;&lt;b&gt;${sentence(random, words)}&#8203;</p>`,
  (random) => `<p>${sentence(random, random.pick(VOCABULARIES))}</p>`,
  (random, words) =>
    `<p>**${sentence(random, words)}** _${sentence(random, words)}_ [${random.pick(words.words)}](https://x.com) {{ ${random.pick(words.words)} }}</p>`,
  (random, words) => `<p>${random.pick(['🔥', '✨', '👉', '⭐️'])} ${sentence(random, words)} 🎁🎁</p>`,
  (random, words) => `${sentence(random, words)}\n\n${sentence(random, words)}\r\n${sentence(random, words)}`,
  (random, words) => `<p>${unsigned(random, words, 300)}</p>`,
  (random, words) => `<p>${random.pick(words.words).repeat(between(random, 5, 100))}</p>`,
  () => '<p>&nbsp;</p><br><br><img src="x.jpg">',
];

/** Shares of all descriptions: none at all, and those that are far too long. */
const SHARES = { empty: 0.08, huge: 0.01 };
const HUGE = { whole: 40_000, sentence: 10_000 };

/** Nothing, a few pieces, or forty thousand characters; one sentence of ten thousand, or no sign at all. */
export function dirtyHtml(random: Random, vocabulary: Vocabulary): string {
  const share = random.next();
  if (share < SHARES.empty)
    return random.pick(['', ' ', '<p></p>', '<p>&nbsp;</p>', '<br>', '.', '<p>🔥</p>']);
  if (share < SHARES.empty + SHARES.huge) return hugeHtml(random, vocabulary);
  return repeat(random, 1, 8, () => random.pick(PIECES)(random, vocabulary));
}

const hugeHtml = (random: Random, vocabulary: Vocabulary): string =>
  random.pick<() => string>([
    () => `<p>${sentences(random, vocabulary, HUGE.whole)}</p>`,
    () => sentences(random, vocabulary, HUGE.whole).replaceAll('. ', '.</p><p>'),
    () => `<p>${sentences(random, vocabulary, HUGE.sentence).replace(/[.!?…。।]/gu, vocabulary.comma)}</p>`,
    () => `<p>${unsigned(random, vocabulary, HUGE.whole)}</p>`,
    () => repeat(random, 300, 300, () => random.pick(PIECES)(random, vocabulary)).slice(0, HUGE.whole),
  ])();
