/** Pictures from the store and uploaded ones, chosen and put in order by dragging or with the keyboard. */
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
} from '@dnd-kit/sortable';
import { Banner, BlockStack, Button, Card, DropZone, InlineStack, Text } from '@shopify/polaris';
import { PictureDrop, type RefusedFile } from '#app/ui/pictures/PictureDrop.tsx';
import { PictureTile } from '#app/features/create/PictureTile.tsx';
import { RejectedTile } from '#app/features/create/RejectedTile.tsx';
import type { PictureView, RejectedView } from '#app/contract/product.ts';
import './pictures.css';

export function PicturesCard({
  pictures,
  chosenIds,
  ordered,
  rejected,
  checked,
  total,
  uploading,
  refused,
  recommended,
  seconds,
  portraitInWide,
  onChoose,
  onFiles,
  onLibrary,
}: {
  /** All that can be used, in media order. */
  pictures: readonly PictureView[];
  chosenIds: readonly string[];
  /** The merchant chose or moved some: the film keeps to it. */
  ordered: boolean;
  rejected: readonly RejectedView[];
  /** How many of the product's were checked, of how many. */
  checked: number;
  total: number;
  /** Names of the files on their way. */
  uploading: readonly string[];
  /** What of the files could not be added. */
  refused: readonly RefusedFile[];
  recommended: number;
  seconds: number;
  portraitInWide: boolean;
  /** Null: all, and the film orders them. */
  onChoose: (ids: string[] | null) => void;
  onFiles: (files: File[]) => void;
  onLibrary: () => void;
}) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const chosen = chosenIds.flatMap((id) => pictures.filter((picture) => picture.id === id));
  const others = pictures.filter((picture) => !chosenIds.includes(picture.id));

  function onDragEnd({ active, over }: DragEndEvent): void {
    if (over === null || active.id === over.id) return;
    onChoose(
      arrayMove([...chosenIds], chosenIds.indexOf(String(active.id)), chosenIds.indexOf(String(over.id))),
    );
  }

  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            Images
          </Text>
          <Text as="span" tone="subdued">
            {`${chosen.length} of ${pictures.length} selected`}
          </Text>
        </InlineStack>
        {chosen.length < 2 && !ordered ? null : (
          <InlineStack gap="200" blockAlign="center">
            <Text as="p" tone="subdued">
              {ordered ? 'Shown in this order.' : 'Uses your product media order. Drag to reorder.'}
            </Text>
            {ordered ? (
              <Button variant="plain" onClick={() => onChoose(null)}>
                Use all in product media order
              </Button>
            ) : null}
          </InlineStack>
        )}
        <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
          <SortableContext items={chosen.map(({ id }) => id)} strategy={rectSortingStrategy}>
            <ul className="vitrine-pictures" aria-label="Selected images, in order">
              {chosen.map((picture, index) => (
                <PictureTile
                  key={picture.id}
                  picture={picture}
                  position={index + 1}
                  onToggle={() => onChoose(chosenIds.filter((id) => id !== picture.id))}
                />
              ))}
              {uploading.map((name, index) => (
                <li
                  key={`${index}${name}`}
                  className="vitrine-picture vitrine-picture--waiting"
                  aria-label={`Uploading ${name}`}
                >
                  <span>{name}</span>
                </li>
              ))}
            </ul>
          </SortableContext>
        </DndContext>
        {others.length === 0 ? null : (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              Not used
            </Text>
            <ul className="vitrine-pictures" aria-label="Images not used">
              {others.map((picture) => (
                <PictureTile
                  key={picture.id}
                  picture={picture}
                  position={null}
                  onToggle={() => onChoose([...chosenIds, picture.id])}
                />
              ))}
            </ul>
          </BlockStack>
        )}
        {chosen.length > 0 && chosen.length < recommended ? (
          <Text
            as="p"
            tone="subdued"
          >{`For best results in ${seconds} seconds, use ${recommended} or more images. We’ll reuse close-ups if there are fewer.`}</Text>
        ) : null}
        {chosen.length === 0 && uploading.length === 0 ? (
          <Banner tone="warning">Add at least one image.</Banner>
        ) : null}
        {portraitInWide ? (
          <Text as="p" tone="subdued">
            In 16:9, portrait images are placed on a background so the product is never cropped.
          </Text>
        ) : null}
        {rejected.length === 0 ? null : (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {rejected.length === 1 ? '1 image can’t be used' : `${rejected.length} images can’t be used`}
            </Text>
            <ul
              className="vitrine-pictures vitrine-pictures--rejected"
              aria-label="Images that can’t be used"
            >
              {rejected.map((picture, index) => (
                <RejectedTile key={`${index}${picture.name}`} picture={picture} />
              ))}
            </ul>
          </BlockStack>
        )}
        {checked < total ? (
          <Text
            as="p"
            tone="subdued"
          >{`We checked the first ${checked} of ${total} images. To use one of the others, upload it.`}</Text>
        ) : null}
        <PictureDrop refused={refused} onFiles={onFiles}>
          <DropZone.FileUpload
            actionTitle="Add images"
            actionHint="or drop them here: JPG, PNG, WEBP, AVIF, GIF, or HEIC, at least 300 px on each side"
          />
        </PictureDrop>
        <InlineStack>
          <Button variant="plain" onClick={onLibrary}>
            Choose from earlier uploads
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
