/** The pictures that a scene can show, one of them chosen; the merchant may add her own. */
import { BlockStack, Text } from '@shopify/polaris';
import { PictureDrop, type RefusedFile } from '#app/ui/pictures/PictureDrop.tsx';
import type { Picture } from '#studio/product/picture.ts';

/** Accepts the merchant's files, one after the other; a refused one is named with its reason. */
export type AddPictures = {
  add: (files: readonly File[], onAdded: (picture: Picture) => void) => Promise<void>;
  uploading: readonly string[];
  refused: readonly RefusedFile[];
};

export function PictureChoice({
  label,
  pictures,
  chosenId,
  urlOf,
  onChoose,
  adding = null,
  dropWords = 'Drop images here, or choose files',
}: {
  label: string;
  pictures: readonly Picture[];
  chosenId: string | null;
  urlOf: (picture: Picture) => string;
  onChoose: (picture: Picture) => void;
  adding?: AddPictures | null;
  dropWords?: string;
}) {
  return (
    <BlockStack gap="200">
      <div className="vitrine-choice" role="group" aria-label={label}>
        {pictures.map((picture) => (
          <button
            key={picture.id}
            type="button"
            className="vitrine-choice__picture"
            aria-pressed={picture.id === chosenId}
            aria-label={picture.alt === '' ? picture.name : picture.alt}
            onClick={() => onChoose(picture)}
          >
            <img src={urlOf(picture)} alt="" loading="lazy" crossOrigin="anonymous" />
          </button>
        ))}
      </div>
      {adding === null ? null : <AddedPictures adding={adding} words={dropWords} onFirst={onChoose} />}
    </BlockStack>
  );
}

/** Of several pictures the first to arrive is chosen; the others join the choice. */
function AddedPictures({
  adding,
  words,
  onFirst,
}: {
  adding: AddPictures;
  words: string;
  onFirst: (picture: Picture) => void;
}) {
  const working = adding.uploading.length > 0;

  function add(files: readonly File[]): void {
    let first = true;
    void adding.add(files, (picture) => {
      if (first) onFirst(picture);
      first = false;
    });
  }

  // One answer at a time: a picture for another scene must not land here.
  return (
    <PictureDrop uploading={adding.uploading} refused={adding.refused} disabled={working} onFiles={add}>
      <div className="vitrine-choice__drop">
        <Text as="span" tone="subdued" alignment="center">
          {working ? 'Adding images…' : words}
        </Text>
      </div>
    </PictureDrop>
  );
}
