/** The pictures that a scene can show, one of them chosen; the merchant may add her own. */
import { BlockStack, DropZone, InlineError, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { Picture } from '#studio/product/picture.ts';

/** Takes files of the merchant's; what is refused is named with its reason. */
export type AddPictures = { add: (files: readonly File[], onAdded: (picture: Picture) => void) => Promise<void>; uploading: readonly string[]; refused: readonly { name: string; message: string }[] };

export function PictureChoice({ label, pictures, chosenId, urlOf, onChoose, adding = null }: {
  label: string;
  pictures: readonly Picture[];
  chosenId: string | null;
  urlOf: (picture: Picture) => string;
  onChoose: (picture: Picture) => void;
  adding?: AddPictures | null;
}) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <BlockStack gap="200">
      <div className="vitrine-choice" role="group" aria-label={label}>
        {pictures.map((picture) => (
          <button key={picture.id} type="button" className="vitrine-choice__picture" aria-pressed={picture.id === chosenId} aria-label={picture.alt === '' ? picture.name : picture.alt} onClick={() => onChoose(picture)}>
            <img src={urlOf(picture)} alt="" loading="lazy" crossOrigin="anonymous" />
          </button>
        ))}
      </div>
      {adding === null ? null : (
        <>
          <DropZone
            id={id}
            label="Add a picture"
            labelHidden
            accept="image/*"
            type="image"
            variableHeight
            allowMultiple={false}
            onDrop={(_files, accepted) => {
              setAsked(true);
              void adding.add(accepted, onChoose);
            }}
          >
            <div className="vitrine-choice__drop">
              <Text as="span" tone="subdued" alignment="center">
                {adding.uploading.length > 0 ? `Adding ${adding.uploading.join(', ')}…` : 'Drop a picture here, or choose one'}
              </Text>
            </div>
          </DropZone>
          {asked ? adding.refused.map(({ name, message }) => <InlineError key={name} fieldID={id} message={message} />) : null}
        </>
      )}
    </BlockStack>
  );
}
