/** The look of the whole clip, and the brand's colour and font. */
import { BlockStack, Button, InlineStack, Select, Text } from '@shopify/polaris';
import { LOOK_PICTURES } from '#app/ui/looks/look-pictures.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { FontFamily } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { FONT_FAMILIES, LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { PictureChoice, type AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

/** The brand as the shop's settings have it. */
export type BrandKit = { colour: string | null; font: FontFamily | null; logo: Picture | null };

export function LookTab({
  storyboard,
  sources,
  pictures,
  brandKit,
  adding,
  onEdit,
}: TabProps & { pictures: readonly Picture[]; brandKit: BrandKit | null; adding: AddPictures | null }) {
  const { id, colours, font, brandColour = null, logoPictureId } = storyboard.look;
  // A logo has no ground of its own.
  const logos = pictures.filter((picture) => picture.kind !== 'lifestyle' || picture.id === logoPictureId);
  return (
    <BlockStack gap="400">
      <div className="vitrine-choice-looks" role="group" aria-label="Style">
        {LOOK_IDS.map((lookId) => (
          <button
            key={lookId}
            type="button"
            className="vitrine-choice-looks__look"
            aria-pressed={lookId === id}
            title={LOOKS[lookId].description}
            onClick={() => onEdit({ kind: 'change-look', lookId })}
          >
            <img src={LOOK_PICTURES[lookId]} alt="" width={180} height={320} loading="lazy" />
            <Text as="span" variant="bodySm">
              {LOOKS[lookId].name}
            </Text>
          </button>
        ))}
      </div>
      {brandKit === null ? null : (
        <Button onClick={() => onEdit({ kind: 'set-brand', choice: brandKit })}>Use the brand kit</Button>
      )}
      <InlineStack gap="300" blockAlign="center">
        <label className="vitrine-colour">
          <input
            type="color"
            value={brandColour ?? colours.accent}
            onChange={(event) => onEdit({ kind: 'set-brand', choice: { colour: event.currentTarget.value } })}
          />
          <Text as="span">Brand colour</Text>
        </label>
        <Button
          variant="plain"
          disabled={brandColour === null}
          onClick={() => onEdit({ kind: 'set-brand', choice: { colour: null } })}
        >
          Take colours from the pictures
        </Button>
      </InlineStack>
      <Select
        label="Font"
        options={[
          { label: 'As the look has it', value: '' },
          ...FONT_FAMILIES.map((family) => ({ label: family, value: family })),
        ]}
        value={font ?? ''}
        helpText="In scripts it does not have, Noto stands in."
        onChange={(value) =>
          onEdit({
            kind: 'set-brand',
            choice: { font: FONT_FAMILIES.find((family) => family === value) ?? null },
          })
        }
      />
      <BlockStack gap="200">
        <InlineStack align="space-between">
          <Text as="h2" variant="headingSm">
            Logo on the end card
          </Text>
          <Button
            variant="plain"
            disabled={logoPictureId === undefined}
            onClick={() => onEdit({ kind: 'set-brand', choice: { logo: null } })}
          >
            Remove logo
          </Button>
        </InlineStack>
        <PictureChoice
          label="Logo"
          pictures={logos}
          chosenId={logoPictureId ?? null}
          urlOf={({ file }) => sources.pictureUrl(file)}
          adding={adding}
          onChoose={(logo) => onEdit({ kind: 'set-brand', choice: { logo } })}
        />
      </BlockStack>
    </BlockStack>
  );
}
