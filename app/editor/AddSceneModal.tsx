/** The choice of a picture for a new scene. */
import { Modal } from '@shopify/polaris';
import type { RefObject } from 'react';
import type { Picture } from '#studio/product/picture.ts';
import { PictureChoice, type AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import type { Sources } from '#app/editor/sources.ts';

export function AddSceneModal({
  open,
  activator,
  pictures,
  sources,
  adding,
  onChoose,
  onClose,
}: {
  open: boolean;
  /** Where focus returns to. */
  activator: RefObject<HTMLElement>;
  pictures: readonly Picture[];
  sources: Sources;
  adding: AddPictures | null;
  onChoose: (picture: Picture) => void;
  onClose: () => void;
}) {
  return (
    <Modal open={open} activator={activator} title="Add a scene after this one" onClose={onClose}>
      <Modal.Section>
        <PictureChoice
          label="Image for the new scene"
          pictures={pictures}
          chosenId={null}
          urlOf={({ file }) => sources.pictureUrl(file)}
          adding={adding}
          onChoose={onChoose}
        />
      </Modal.Section>
    </Modal>
  );
}
