/** The pictures that a scene can show, one of them chosen; the merchant may add her own. */
import { BlockStack, DropZone, InlineError, InlineStack, Spinner, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { Picture } from '#studio/product/picture.ts';

type Refused = { name: string; message: string };

/** Takes files of the merchant's, one after the other; what is refused is named with its reason. */
export type AddPictures = { add: (files: readonly File[], onAdded: (picture: Picture) => void) => Promise<void>; uploading: readonly string[]; refused: readonly Refused[] };

export function PictureChoice({ label, pictures, chosenId, urlOf, onChoose, adding = null }: {
  label: string;
  pictures: readonly Picture[];
  chosenId: string | null;
  urlOf: (picture: Picture) => string;
  onChoose: (picture: Picture) => void;
  adding?: AddPictures | null;
}) {
  return (
    <BlockStack gap="200">
      <div className="vitrine-choice" role="group" aria-label={label}>
        {pictures.map((picture) => (
          <button key={picture.id} type="button" className="vitrine-choice__picture" aria-pressed={picture.id === chosenId} aria-label={picture.alt === '' ? picture.name : picture.alt} onClick={() => onChoose(picture)}>
            <img src={urlOf(picture)} alt="" loading="lazy" crossOrigin="anonymous" />
          </button>
        ))}
      </div>
      {adding === null ? null : <PictureDrop adding={adding} onFirst={onChoose} />}
    </BlockStack>
  );
}

/** Of several pictures the first to arrive is chosen; the others join the choice. */
function PictureDrop({ adding, onFirst }: { adding: AddPictures; onFirst: (picture: Picture) => void }) {
  const id = useId();
  /** What is no picture by its name, and was not sent; null until something was added here. */
  const [unsent, setUnsent] = useState<readonly Refused[] | null>(null);
  const working = adding.uploading.length > 0;

  function add(accepted: readonly File[], rejected: readonly File[]): void {
    setUnsent(rejected.map(({ name }) => ({ name, message: 'It was not recognised as a picture. Use JPG, PNG, WEBP, AVIF, GIF or HEIC.' })));
    let first = true;
    void adding.add(accepted, (picture) => {
      if (first) onFirst(picture);
      first = false;
    });
  }

  return (
    <>
      {/* One answer at a time: another place's picture must not land here. */}
      <DropZone id={id} label="Add pictures" labelHidden accept="image/*" type="image" variableHeight disabled={working} onDrop={(_files, accepted, rejected) => add(accepted, rejected)}>
        <div className="vitrine-choice__drop">
          <Text as="span" tone="subdued" alignment="center">
            {working ? 'Adding pictures…' : 'Drop pictures here, or choose some'}
          </Text>
        </div>
      </DropZone>
      <div role="status">
        <BlockStack gap="100">
          {adding.uploading.map((name, index) => (
            <InlineStack key={index} gap="200" blockAlign="center" wrap={false}>
              {index === 0 ? <Spinner size="small" /> : null}
              <Text as="span" breakWord tone={index === 0 ? 'base' : 'subdued'}>
                {index === 0 ? `${name} is on its way…` : `${name} waits`}
              </Text>
            </InlineStack>
          ))}
          {unsent === null ? null : [...unsent, ...adding.refused].map(({ name, message }, index) => <InlineError key={index} fieldID={id} message={message.includes(name) ? message : `${name}: ${message}`} />)}
        </BlockStack>
      </div>
    </>
  );
}
