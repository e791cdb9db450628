/** Shows, kind by kind and in several languages, that a description becomes what a reader of the page sees. */
import { describe, expect, it } from 'vitest';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';
import { expectLinear } from '#tests/linear-time.ts';

const lines = (html: string): string[] => copyBlocks(html).map(({ kind, text }) => `${kind}: ${text}`);
const textOf = (html: string): string =>
  copyBlocks(html)
    .map(({ text }) => text)
    .join(' | ');

describe('raised and lowered text', () => {
  it.each([
    ['Burns 24<sup>1</sup> hours', 'Burns 24¹ hours'],
    ['Brennt 24<sup>1)</sup> Stunden', 'Brennt 24¹⁾ Stunden'],
    ['Tient 24 heures<sup>(2)</sup>', 'Tient 24 heures⁽²⁾'],
    ['24<sup>[3]</sup> horas', '24³ horas'],
    ['24<sup><a href="#f1">1</a></sup> h', '24¹ h'],
    ['24<span style="vertical-align: super">1</span> h', '24¹ h'],
    ['24<sup>1,2</sup> ore', '24¹,² ore'],
    ['5<sup>*</sup> years', '5 * years'],
    ['Waterproof<sup>*</sup>', 'Waterproof*'],
    ['Reach<sup>†</sup>', 'Reach†'],
    ['12 m<sup>2</sup>, 3 m<sup>3</sup>', '12 m², 3 m³'],
    ['200 g/m<sup>2</sup>', '200 g/m²'],
    ['10<sup>-3</sup> and 10<sup>−6</sup>', '10⁻³ and 10⁻⁶'],
    ['x<sup>n</sup>', 'xⁿ'],
    ['24<sup>abc def</sup> hours', '24 abc def hours'],
    ['Coffee<sup>new</sup> blend', 'Coffee new blend'],
    ['100<sup>億</sup>', '100 億'],
    ['the 1<sup>st</sup> and 22<sup>nd</sup>', 'the 1st and 22nd'],
    ['la 2<sup>e</sup> fois, le 1<sup>er</sup> jour', 'la 2e fois, le 1er jour'],
    ['la 1<sup>a</sup> y el 2<sup>o</sup>', 'la 1ª y el 2º'],
    ['M<sup>me</sup> Curie', 'Mme Curie'],
    ['Gore<sup>TM</sup>, Lego<sup>®</sup>, Tex<sup>R</sup>', 'Gore™, Lego®, Tex®'],
    ['bis 90<sup>o</sup>C', 'bis 90°C'],
    ['bis 90<sup>0</sup> C', 'bis 90° C'],
    ['<sup>1</sup>/<sub>2</sub> cup', '½ cup'],
    ['2<sup>3</sup>⁄<sub>4</sub> in', '2¾ in'],
    ['2<sup>1/2</sup> tazas', '2½ tazas'],
    ['2<sup>5</sup>/<sub>16</sub> in', '2 5/16 in'],
    ['Now $19<sup>99</sup>', 'Now $19.99'],
    ['Jetzt 19<sup>99</sup> €', 'Jetzt 19,99 €'],
    ['Now $19.<sup>99</sup>, $1,299.<sup>50</sup>', 'Now $19.99, $1,299.50'],
    ['Nur €1.299<sup>99</sup>', 'Nur €1.299,99'],
    ['Jetzt 19,<sup>99</sup> €, 19.<sup>99</sup> €', 'Jetzt 19,99 €, 19.99 €'],
    ['H<sub>2</sub>O and CO<sub>2</sub>', 'H₂O and CO₂'],
    ['Vitamin B<sub>12</sub>', 'Vitamin B₁₂'],
    ['P<sub>max</sub> 5 W', 'Pₘₐₓ 5 W'],
    ['80<sub>kg</sub>', '80 kg'],
    // Neighbors: nothing is raised here.
    ['24 hours, 241 hours', '24 hours, 241 hours'],
    ['5 m² and H₂O', '5 m² and H₂O'],
    ['$20 for 12 pieces', '$20 for 12 pieces'],
    ['1/2 cup', '1/2 cup'],
  ])('%s', (html, text) => expect(textOf(`<p>${html}</p>`)).toBe(text));
});

describe('what a reader does not see or sees struck', () => {
  it.each([
    ['<s>waterproof</s> splash-proof', 'splash-proof'],
    ['<del>30 cm</del> <ins>32 cm</ins>', '32 cm'],
    ['<strike>wasserdicht</strike> spritzwassergeschützt', 'spritzwassergeschützt'],
    ['Doux <span style="text-decoration: line-through">neuf</span> et chaud', 'Doux et chaud'],
    [
      'Suave <span style="text-decoration-line:underline line-through">y fino</span>, ligero',
      'Suave, ligero',
    ],
    ['20<s>30</s>25', '20 25'],
    ['Wool (<s>soft</s>) blanket', 'Wool blanket'],
    ['<s>a <b>b</b> <ins>c</ins></s> d', 'd'],
    ['A<span hidden>x</span>', 'A'],
    ['A<span style="DISPLAY : none !important">x</span>', 'A'],
    ['A<span style="visibility:hidden">x</span>', 'A'],
    ['A<span style="visibility:hidden">x<b style="visibility:visible">y</b></span>', 'Ay'],
    ['A<span style="font-size:0">x</span>', 'A'],
    ['<span style="font-size:0px">x<b style="font-size:14px">A</b></span>', 'A'],
    ['<span style="font-size:0">x<b style="font-size:1.2em">y</b></span>A', 'A'],
    ['A<span style="opacity: 0">x</span>', 'A'],
    ['A<span style="color:transparent">x</span>', 'A'],
    ['A<span style="color:rgba(0,0,0,0)">x</span>', 'A'],
    ['A<span style="color:rgb(0 0 0 / 0%)">x</span><i style="color:rgb(9, 9, 9, .0)">y</i>', 'A'],
    ['A<span style="position:absolute;left:-9999px">x</span>', 'A'],
    ['A<span style="text-indent:-9999px">x</span>', 'A'],
    ['A<span style="position:absolute;clip:rect(0 0 0 0)">x</span>', 'A'],
    ['A<span style="clip-path: inset(50%)">x</span>', 'A'],
    ['A<span style="width:1px;height:1px;overflow:hidden">x</span>', 'A'],
    ['A<span class="visually-hidden">x</span>', 'A'],
    ['A<span class="note sr-only">x</span>', 'A'],
    ['A<span class="screen-reader-text">x</span>', 'A'],
    ['A<span class="d-none">x</span>', 'A'],
    ['A<!-- x --><template>x</template><noscript>x</noscript>', 'A'],
    ['<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>', '漢字'],
    ['<span aria-hidden="true">★★★★★</span> Great', 'Great'],
    // Neighbors: all of this is seen.
    ['<s style="text-decoration:none">soft</s> wool', 'soft wool'],
    ['<u>soft</u> <span style="text-decoration:underline">wool</span>', 'soft wool'],
    ['<span aria-hidden="true">Soft wool</span>', 'Soft wool'],
    ['<span style="opacity:0.9;font-size:10pt;visibility:visible">Soft</span>', 'Soft'],
    ['<span class="d-none d-md-block">Soft</span> <span class="hidden md:inline">wool</span>', 'Soft wool'],
    ['<span class="hidden-gem">Soft</span>', 'Soft'],
    ['<span style="color:transparent;-webkit-background-clip:text">Soft</span>', 'Soft'],
    ['<span style="color:#fff">Soft</span>', 'Soft'],
    ['<span style="color:rgb(0, 0, 0)">Soft</span> <b style="color:rgb(255, 0, 0)">wool</b>', 'Soft wool'],
    [
      '<span style="color:rgb(0 0 0 / 0.8)">Soft</span> <b style="color:hsl(0, 0%, 0%)">wool</b>',
      'Soft wool',
    ],
    ['<abbr title="High Density">HD</abbr> foam', 'HD foam'],
    ['soft<wbr>ness', 'softness'],
  ])('%s', (html, text) => expect(textOf(`<p>${html}</p>`)).toBe(text));

  it('reads what opens with a press', () =>
    expect(lines('<details><summary>Care</summary><p>Wash cold.</p></details>')).toEqual([
      'heading: Care',
      'paragraph: Wash cold.',
    ]));
});

describe('footnotes and small print', () => {
  it.each<[string, string[]]>([
    [
      '<p>Ships anywhere**.</p><p>** Not sold in Iceland.</p>',
      ['paragraph: Ships anywhere**.', 'note: ** Not sold in Iceland.'],
    ],
    [
      '<p>Weich.</p><p>* solange der Vorrat reicht</p>',
      ['paragraph: Weich.', 'note: * solange der Vorrat reicht'],
    ],
    [
      '<p>Tient 24<sup>1</sup> h</p><p><sup>1</sup> Testé à Lyon.</p>',
      ['paragraph: Tient 24¹ h', 'note: ¹ Testé à Lyon.'],
    ],
    ['<ul><li>Suave</li><li>*Sin pilas</li></ul>', ['bullet: Suave', 'note: *Sin pilas']],
    ['<p>Soft</p><p>† With care.</p>', ['paragraph: Soft', 'note: † With care.']],
    ['<p>柔らかい</p><p>※数量限定</p>', ['paragraph: 柔らかい', 'note: ※数量限定']],
    [
      '<p>Lasts long [1]. Soft.</p><p>[1] In our lab.</p>',
      ['paragraph: Lasts long [1]. Soft.', 'note: [1] In our lab.'],
    ],
    [
      '<p>Dries fast*. Soft.</p><p>* In the sun.<br>* Colors vary.</p>',
      ['paragraph: Dries fast*. Soft.', 'note: * In the sun.', 'note: * Colors vary.'],
    ],
    ['<p>Soft wool.</p><p><small>Only online.</small></p>', ['paragraph: Soft wool.', 'note: Only online.']],
    ['<p>Soft wool. <small>Only online.</small></p>', ['paragraph: Soft wool.', 'note: Only online.']],
    ['<p>Soft wool <small>* only online</small></p>', ['paragraph: Soft wool', 'note: * only online']],
    ['<p>Soft.</p><p style="font-size:10px">Only online.</p>', ['paragraph: Soft.', 'note: Only online.']],
    [
      '<p>Soft.</p><div class="product-disclaimer">Only online.</div>',
      ['paragraph: Soft.', 'note: Only online.'],
    ],
    // Neighbors: these are no notes.
    ['<p>* Oak<br>* Brass<br>* Linen</p>', ['bullet: Oak', 'bullet: Brass', 'bullet: Linen']],
    ['<p>*Eiche<br>*Messing</p>', ['bullet: Eiche', 'bullet: Messing']],
    ['<p>* Oak<br>* Brass*</p><p>Soft.</p>', ['bullet: Oak', 'bullet: Brass*', 'paragraph: Soft.']],
    ['<p>**Soft** and warm</p>', ['paragraph: **Soft** and warm']],
    ['<p>Wool <small>from Peru</small>, soft</p>', ['paragraph: Wool from Peru, soft']],
    [
      '<p style="font-size:10px">Soft.</p><p style="font-size:10px">Warm.</p>',
      ['paragraph: Soft.', 'paragraph: Warm.'],
    ],
    ['<p>Soft.</p><p style="font-size:0.65rem">Only online.</p>', ['paragraph: Soft.', 'note: Only online.']],
    ['<p style="font-size:0.75rem">Soft.</p><p>Warm.</p>', ['paragraph: Soft.', 'paragraph: Warm.']],
    ['<p style="font-size:13px">Soft.</p><p>Warm.</p>', ['paragraph: Soft.', 'paragraph: Warm.']],
    ['<p>½ liter, 2² tiles</p>', ['paragraph: ½ liter, 2² tiles']],
    ['<p>[1] set</p>', ['paragraph: [1] set']],
  ])('%s', (html, blocks) => expect(lines(html)).toEqual(blocks));
});

describe('lists that were numbered by hand', () => {
  it.each<[string, string[]]>([
    ['<p>1. Soft<br>2. Warm<br>3. Light</p>', ['bullet: Soft', 'bullet: Warm', 'bullet: Light']],
    ['<p>1) Weich</p><p>2) Warm</p>', ['bullet: Weich', 'bullet: Warm']],
    ['<p>(1) Doux</p><p>(2) Chaud</p>', ['bullet: Doux', 'bullet: Chaud']],
    ['<p>a) Suave<br>b) Cálido</p>', ['bullet: Suave', 'bullet: Cálido']],
    ['<p>а) Мягкий<br>б) Тёплый</p>', ['bullet: Мягкий', 'bullet: Тёплый']],
    ['<p>i. Soft<br>ii. Warm<br>iii. Light</p>', ['bullet: Soft', 'bullet: Warm', 'bullet: Light']],
    ['<p>①柔らかい②暖かい</p>', ['bullet: 柔らかい', 'bullet: 暖かい']],
    ['<p>1、柔软<br>2、温暖</p>', ['bullet: 柔软', 'bullet: 温暖']],
    ['<p>一、柔软</p><p>二、温暖</p>', ['bullet: 柔软', 'bullet: 温暖']],
    ['<p>١. ناعم<br>٢. دافئ</p>', ['bullet: ناعم', 'bullet: دافئ']],
    ['<p>1️⃣ Morbido<br>2️⃣ Caldo</p>', ['bullet: Morbido', 'bullet: Caldo']],
    ['<p>1. Wet it. 2. Lather. 3. Rinse.</p>', ['bullet: Wet it.', 'bullet: Lather.', 'bullet: Rinse.']],
    [
      '<p>So geht es: 1) Nass machen 2) Schäumen</p>',
      ['paragraph: So geht es:', 'bullet: Nass machen', 'bullet: Schäumen'],
    ],
    ['<p>- Soft<br>- Warm</p>', ['bullet: Soft', 'bullet: Warm']],
    ['<p>• Soft • Warm • Light</p>', ['bullet: Soft', 'bullet: Warm', 'bullet: Light']],
    [
      '<h3>1. Wet</h3><p>All of it.</p><h3>2. Lather</h3>',
      ['heading: Wet', 'paragraph: All of it.', 'heading: Lather'],
    ],
    ['<ol><li>1. Soft</li><li>2. Warm</li></ol>', ['bullet: Soft', 'bullet: Warm']],
    // Neighbors: these numbers belong to the text.
    ['<p>No. 5</p><p>No. 6</p>', ['paragraph: No. 5', 'paragraph: No. 6']],
    ['<p>3 scents</p><p>4 candles</p>', ['paragraph: 3 scents', 'paragraph: 4 candles']],
    ['<p>1. FC Köln</p>', ['paragraph: 1. FC Köln']],
    ['<p>2. Wahl</p><p>3. Wahl</p>', ['paragraph: 2. Wahl', 'paragraph: 3. Wahl']],
    ['<p>Duft Nr. 1. Duft Nr. 2. Neu</p>', ['paragraph: Duft Nr. 1. Duft Nr. 2. Neu']],
    ['<p>1.5 l or 2.5 l</p>', ['paragraph: 1.5 l or 2.5 l']],
    ['<p>Includes (1) mug and (2) plates</p>', ['paragraph: Includes (1) mug and (2) plates']],
    ['<p>2 in 1</p><p>1 - 2 cups</p>', ['paragraph: 2 in 1', 'paragraph: 1 - 2 cups']],
    ['<p>Cotton • Made in Italy</p>', ['paragraph: Cotton • Made in Italy']],
    ['<p>1. Platz</p><p>Soft.</p>', ['paragraph: 1. Platz', 'paragraph: Soft.']],
  ])('%s', (html, blocks) => expect(lines(html)).toEqual(blocks));
});

describe('definitions, quotations, headings and breaks', () => {
  it.each<[string, string[]]>([
    [
      '<dl><dt>Weight</dt><dd>410 g</dd><dt>Colors</dt><dd>red</dd><dd>blue</dd></dl>',
      ['bullet: Weight: 410 g', 'bullet: Colors: red', 'bullet: Colors: blue'],
    ],
    ['<dl><dt>Breite</dt><dt>Tiefe</dt><dd>9 cm</dd></dl>', ['bullet: Breite, Tiefe: 9 cm']],
    ['<dl><dt>Lavable ?</dt><dd>Oui, à froid.</dd></dl>', ['heading: Lavable ?', 'paragraph: Oui, à froid.']],
    ['<dl><dt>Soft</dt><dt>Warm</dt></dl>', ['bullet: Soft', 'bullet: Warm']],
    ['<p>She said <q>so <q>soft</q></q>.</p>', ['paragraph: She said “so ‘soft’”.']],
    ['<blockquote><p>“Best mug.”</p><footer>Anna</footer></blockquote>', ['paragraph: “Best mug.” — Anna']],
    ['<blockquote>Best mug. <cite>Anna</cite></blockquote>', ['paragraph: Best mug. — Anna']],
    [
      '<blockquote><p>Bester Becher.</p><p>Immer wieder.</p><p>– Anna K.</p></blockquote>',
      ['paragraph: “Bester Becher. Immer wieder.” – Anna K.'],
    ],
    ['<p>„Bester Becher.“</p><p>— Anna, Köln</p>', ['paragraph: „Bester Becher.“ — Anna, Köln']],
    ['<blockquote><p>Soft.</p><p>Warm.</p></blockquote>', ['paragraph: Soft.', 'paragraph: Warm.']],
    ['<p>Soft.</p><p>— Anna</p>', ['paragraph: Soft.', 'bullet: Anna']],
    ['<p>a long line<br>goes on</p>', ['paragraph: a long line goes on']],
    ['<p>a long line<br><br>another one</p>', ['paragraph: a long line', 'paragraph: another one']],
    ['<p><b>Material</b><br>stoneware</p>', ['heading: Material', 'paragraph: stoneware']],
    [
      '<p style="font-weight:bold">Pflege</p><p>Kalt waschen.</p>',
      ['heading: Pflege', 'paragraph: Kalt waschen.'],
    ],
    ['<b style="font-weight:normal"><p>Soft</p><p>Warm</p></b>', ['paragraph: Soft', 'paragraph: Warm']],
  ])('%s', (html, blocks) => expect(lines(html)).toEqual(blocks));
});

describe('a long description', () => {
  it.each([
    ['a<sup>1</sup> '],
    ['<s>x</s>a, '],
    ['<p>* a</p>'],
    ['<p>1. a</p><p>2. b</p>'],
    ['1. a. '],
    ['①'],
    ['• a '],
    ['<small>a </small>'],
    ['<q>a'],
    ['<sup>a'],
    ['<blockquote>a<p>— B</p>'],
    ['<td>1<td>2'],
    ['<dt>a<dd>b'],
    ['a<br>'],
    ['[1] '],
    ['* '],
    ['<b style="font-size:0;color:red">a</b> '],
  ])('of “%s” again and again is read in step with its length', (piece) =>
    expectLinear(copyBlocks, (length) => `<table><tr>${piece.repeat(Math.ceil(length / piece.length))}`),
  );
});
