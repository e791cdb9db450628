/** The brand's font: every family by its name in its own letters. */
import { BlockStack, ChoiceList, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import { fontName, fontsFor, type FontFile } from '#studio/film/fonts.ts';
import type { BrandFont } from '#studio/storyboard/storyboard.ts';
import { FONT_FAMILIES } from '#studio/storyboard/storyboard.ts';

const BY_LOOK = 'by-look';

export function FontChoice({
  font,
  onChange,
}: {
  font: BrandFont | null;
  onChange: (font: BrandFont | null) => void;
}) {
  useEffect(() => {
    // Known but not loaded: the browser fetches each when its name is drawn, and keeps the page's own letters
    // until then.
    const faces = FONT_FAMILIES.flatMap((family) => fileOf(family) ?? []).map(
      (file) =>
        new FontFace(file.family, `url(${JSON.stringify(`/fonts/${fontName(file)}`)})`, {
          weight: String(file.weight),
        }),
    );
    for (const face of faces) document.fonts.add(face);
    return () => {
      for (const face of faces) document.fonts.delete(face);
    };
  }, []);
  return (
    <BlockStack gap="100">
      <ChoiceList
        title="Font"
        selected={[font ?? BY_LOOK]}
        onChange={([chosen]) => onChange(FONT_FAMILIES.find((family) => family === chosen) ?? null)}
        choices={[
          { label: 'Same as style', value: BY_LOOK },
          ...FONT_FAMILIES.map((family) => ({ label: <Sample family={family} />, value: family })),
        ]}
      />
      <Text as="p" tone="subdued">
        Other alphabets use Noto.
      </Text>
    </BlockStack>
  );
}

function Sample({ family }: { family: BrandFont }) {
  const file = fileOf(family);
  return (
    <span
      style={{
        fontFamily:
          file === undefined ? undefined : `${JSON.stringify(file.family)}, var(--p-font-family-sans)`,
        fontSize: '1rem',
        // As high in every font, also before it is there.
        display: 'inline-block',
        height: '1.5rem',
        lineHeight: '1.5rem',
      }}
    >
      {family}
    </span>
  );
}

/** Its regular weight, which every family has. */
const fileOf = (family: BrandFont): FontFile | undefined => fontsFor([{ family, weight: 400 }], 'en', [])[0];
