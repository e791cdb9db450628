/** Tests that fonts of films can be read by name, and nothing else. */
import { expect, test } from 'vitest';
import { fontName, fontsFor } from '#studio/film/fonts.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { FONT_FAMILIES, LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { readFont } from './font-files.ts';

test('every font that a storyboard asks for is read by its name', async () => {
  const fonts = ['en', 'ja', 'ar'].flatMap((language) =>
    Object.values(LOOKS).flatMap((look) => fontsFor(Object.values(look.type), language, ['Lumen ★ 🔥'])),
  );
  for (const name of new Set(fonts.map(fontName))) {
    const bytes = await readFont(name);
    expect([...(bytes?.subarray(0, 4) ?? [])], name).toEqual([0, 1, 0, 0]);
  }
});

test('every look can be set in every font of a brand', async () => {
  for (const id of LOOK_IDS) {
    for (const font of FONT_FAMILIES) {
      const { type } = lookOf({ look: { id, font, colours: deriveColours(LOOKS[id].palette, [], null) } });
      for (const each of fontsFor(Object.values(type), 'en', ['Lumen']))
        expect(await readFont(fontName(each)), `${id} in ${font}: ${fontName(each)}`).not.toBeNull();
    }
  }
});

test.each([
  '',
  'NotoSans_400Regular',
  '../package.json',
  '400Regular/NotoSans_400Regular.ttf',
  'NotoSans_100Thin.ttf',
  'ArchivoBlack_900Black.ttf',
  '../NotoSans_400Regular.ttf',
])('nothing is read for %j', async (name) => {
  expect(await readFont(name)).toBeNull();
});
