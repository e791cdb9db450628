/** The look of the whole clip, and the brand's color and font. */
import { BlockStack, Button, Checkbox, InlineStack, Select, Text } from '@shopify/polaris';
import { lookPicture } from '#app/ui/looks/look-pictures.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { BrandFont } from '#studio/storyboard/storyboard.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { FONT_FAMILIES, LOOK_IDS } from '#studio/storyboard/storyboard.ts';
import { PictureChoice, type AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

/** The brand as the shop's settings have it. */
export type BrandKit = { colour: string | null; font: BrandFont | null; logo: Picture | null };

export function LookTab({
  storyboard,
  sources,
  logos,
  brandKit,
  adding,
  onEdit,
}: TabProps & { logos: readonly Picture[]; brandKit: BrandKit | null; adding: AddPictures | null }) {
  const { scenes } = storyboard;
  const { id: chosenId, colours, font, brandColour = null, logoPictureId } = storyboard.look;
  // What is in use can be seen, also when it is none of the shop's own.
  const inUse = storyboard.pictures.filter(
    ({ id }) => id === logoPictureId && !logos.some((each) => each.id === id),
  );
  return (
    <BlockStack gap="400">
      <div className="vitrine-choice-looks" role="group" aria-label="Style">
        {LOOK_IDS.map((lookId) => (
          <button
            key={lookId}
            type="button"
            className="vitrine-choice-looks__look"
            aria-pressed={lookId === chosenId}
            title={LOOKS[lookId].description}
            onClick={() => onEdit({ kind: 'change-look', lookId })}
          >
            <img src={lookPicture(lookId)} alt="" width={180} height={320} loading="lazy" />
            <Text as="span" variant="bodySm">
              {LOOKS[lookId].name}
            </Text>
          </button>
        ))}
      </div>
      {brandKit === null ? null : (
        <Button onClick={() => onEdit({ kind: 'set-brand', choice: brandKit })}>Use brand kit</Button>
      )}
      <InlineStack gap="300" blockAlign="center">
        <label className="vitrine-colour">
          <input
            type="color"
            value={brandColour ?? colours.accent}
            onChange={(event) => onEdit({ kind: 'set-brand', choice: { colour: event.currentTarget.value } })}
          />
          <Text as="span">Brand color</Text>
        </label>
        <Button
          variant="plain"
          disabled={brandColour === null}
          onClick={() => onEdit({ kind: 'set-brand', choice: { colour: null } })}
        >
          Use colors from images
        </Button>
      </InlineStack>
      {scenes.some(({ accent }) => accent !== undefined) ? (
        <Checkbox
          label="Accents on the beat"
          helpText="Images snap in where a bar of the music begins."
          checked={storyboard.look.accents ?? true}
          onChange={(shown) => onEdit({ kind: 'show-accents', shown })}
        />
      ) : null}
      <Select
        label="Font"
        options={[
          { label: 'Same as style', value: '' },
          ...FONT_FAMILIES.map((family) => ({ label: family, value: family })),
        ]}
        value={font ?? ''}
        helpText="Other alphabets use Noto."
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
          dropWords="Drop your logo here, or choose a file"
          pictures={[...inUse, ...logos]}
          chosenId={logoPictureId ?? null}
          urlOf={({ file }) => sources.pictureUrl(file)}
          adding={adding}
          onChoose={(logo) => onEdit({ kind: 'set-brand', choice: { logo } })}
        />
      </BlockStack>
    </BlockStack>
  );
}
