/** Shows that a table becomes what people read in it: names with their values, values under their heads. */
import { describe, expect, it } from 'vitest';
import { copyBlocks } from '#adapters/shopify/copy-blocks.ts';

const lines = (html: string): string[] => copyBlocks(html).map(({ kind, text }) => `${kind}: ${text}`);
const table = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const heads = (...texts: readonly string[]): string => texts.map((text) => `<th>${text}</th>`).join('');
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'names and values',
      table(cells('Height', '9.6 cm'), cells('Weight:', '410 g'), cells('Volume', '380 ml')),
      ['bullet: Height: 9.6 cm', 'bullet: Weight: 410 g', 'bullet: Volume: 380 ml'],
    ],
    [
      'names in row heads',
      table('<th scope="row">Höhe</th><td>9,6 cm</td>', '<th scope="row">Farbe</th><td>Blau</td>'),
      ['bullet: Höhe: 9,6 cm', 'bullet: Farbe: Blau'],
    ],
    [
      'a head over names and values',
      table(heads('Propriété', 'Valeur'), cells('Matière', 'Grès'), cells('Poids', '410 g')),
      ['bullet: Matière: Grès', 'bullet: Poids: 410 g'],
    ],
    [
      'heads over columns',
      table(heads('Model', 'Wood', 'Finish'), cells('Ada', 'Oak', 'oiled'), cells('Bo', 'Ash', 'waxed')),
      ['bullet: Model: Ada, Wood: Oak, Finish: oiled', 'bullet: Model: Bo, Wood: Ash, Finish: waxed'],
    ],
    [
      'a head in bold cells',
      table(cells('<b>Modelo</b>', '<b>Madera</b>', '<b>Color</b>'), cells('Ada', 'Roble', 'Gris')),
      ['bullet: Modelo: Ada', 'bullet: Madera: Roble', 'bullet: Color: Gris'],
    ],
    [
      'one row under its heads',
      table(heads('Height', 'Width'), cells('10 cm', '20 cm')),
      ['bullet: Height: 10 cm', 'bullet: Width: 20 cm'],
    ],
    [
      'a size chart of two columns',
      table(heads('Size', 'Chest'), cells('S', '86 cm'), cells('M', '92 cm')),
      ['note: Size: S, Chest: 86 cm', 'note: Size: M, Chest: 92 cm'],
    ],
    [
      'a size chart without marked heads',
      table(cells('Größe', 'Brust', 'Taille'), cells('S', '86', '70'), cells('M', '92', '76')),
      ['note: Größe: S, Brust: 86, Taille: 70', 'note: Größe: M, Brust: 92, Taille: 76'],
    ],
    [
      'an empty corner and row heads',
      `<table><thead><tr>${heads('', 'US', 'EU')}</tr></thead><tbody><tr><th scope="row">S</th>${cells('6', '36')}</tr><tr><th scope="row">M</th>${cells('8', '38')}</tr></tbody></table>`,
      ['note: S, US: 6, EU: 36', 'note: M, US: 8, EU: 38'],
    ],
    [
      'spans',
      table(
        '<td rowspan="2">Oak</td><td>oiled</td>',
        '<td>waxed</td>',
        '<th colspan="2">Care</th>',
        cells('Wash', 'cold'),
      ),
      ['bullet: Oak: oiled', 'bullet: Oak: waxed', 'heading: Care', 'bullet: Wash: cold'],
    ],
    [
      'heads that span columns',
      table(
        '<th>Model</th><th colspan="2">Colors</th>',
        cells('Ada', 'red', 'blue'),
        cells('Bo', 'gray', 'black'),
      ),
      ['bullet: Model: Ada, Colors: red, Colors: blue', 'bullet: Model: Bo, Colors: gray, Colors: black'],
    ],
    [
      'names and values by turns',
      table(
        '<th>Height</th><td>10 cm</td><th>Width</th><td>20 cm</td>',
        '<th>Depth</th><td>5 cm</td><th>Wood</th><td>Oak</td>',
      ),
      ['bullet: Height: 10 cm', 'bullet: Width: 20 cm', 'bullet: Depth: 5 cm', 'bullet: Wood: Oak'],
    ],
    [
      'a table within a table that arranges the page',
      table(
        `<td><h3>Facts</h3>${table(cells('Height', '9 cm'), cells('Width', '8 cm'))}</td><td><p>Soft.</p></td>`,
      ),
      ['heading: Facts', 'bullet: Height: 9 cm', 'bullet: Width: 8 cm', 'paragraph: Soft.'],
    ],
    [
      'a table of one cell',
      table('<td><p>Soft.</p><p>Warm.</p></td>'),
      ['paragraph: Soft.', 'paragraph: Warm.'],
    ],
    [
      'a caption',
      `<table><caption>Facts</caption><tr>${cells('Wood', 'Oak')}</tr></table>`,
      ['heading: Facts', 'bullet: Wood: Oak'],
    ],
    [
      'heads alone',
      table(heads('Wood', 'Oak'), heads('Height', '9 cm')),
      ['bullet: Wood: Oak', 'bullet: Height: 9 cm'],
    ],
    [
      'a name and its value under heads that say only that',
      table(heads('Eigenschaft', 'Wert'), cells('Holz', 'Eiche')),
      ['bullet: Holz: Eiche'],
    ],
    [
      'one row under heads that name it',
      table(heads('Color', 'Wood'), cells('Black', 'Oak')),
      ['bullet: Color: Black', 'bullet: Wood: Oak'],
    ],
    [
      'a comparison',
      table(heads('Before', 'After'), cells('Dry', 'Soft')),
      ['bullet: Before: Dry', 'bullet: After: Soft'],
    ],
    [
      'a comparison of several rows',
      table(heads('Vorher', 'Nachher'), cells('Trocken', 'Weich'), cells('Matt', 'Glänzend')),
      ['bullet: Vorher: Trocken, Nachher: Weich', 'bullet: Vorher: Matt, Nachher: Glänzend'],
    ],
    [
      'sizes as heads over words',
      table(heads('Small', 'Medium'), cells('Fits cats', 'Fits dogs')),
      ['bullet: Small: Fits cats', 'bullet: Medium: Fits dogs'],
    ],
    ['heads of a size chart without its sizes', table(heads('Size', 'Chest')), []],
    ['heads of a table without rows', table(heads('Farbe', 'Gewicht')), []],
    ['one name and its value in head cells', table(heads('Material', 'Oak')), ['bullet: Material: Oak']],
    [
      'a size chart all of head cells',
      table(heads('Size', 'Chest'), heads('S', '86 cm'), heads('M', '92 cm')),
      ['note: Size: S, Chest: 86 cm', 'note: Size: M, Chest: 92 cm'],
    ],
    ...(
      [
        ['Attribute', 'Detail'],
        ['Propriété', 'Valeur'],
        ['Característica', 'Valor'],
        ['Kenmerk', 'Waarde'],
        ['Cecha', 'Wartość'],
        ['項目', '内容'],
        ['Technical data', ''],
      ] as const
    ).map(([name, value]): [string, string, string[]] => [
      `a name and its value under “${name}”, “${value}”`,
      table(heads(name, value), cells('Holz', 'Eiche')),
      ['bullet: Holz: Eiche'],
    ]),
    [
      'an attribute’s name under heads of another kind',
      table(heads('Lamp Ada', 'As sold'), cells('Weight', '2 kg'), cells('Material', 'Oak')),
      ['bullet: Weight: 2 kg', 'bullet: Material: Oak'],
    ],
    ['a row of a list', table(cells('S', 'M', 'L')), ['bullet: S, M, L']],
    [
      'a list in a cell',
      table(`<td>Colors</td><td><ul><li>red</li><li>blue</li></ul></td>`),
      ['bullet: Colors: red, blue'],
    ],
    ['cells without a table', '<tr><td>Soft</td><td>Warm</td></tr>', ['paragraph: Soft', 'paragraph: Warm']],
  ])('%s', (_, html, blocks) => expect(lines(html)).toEqual(blocks));
});
