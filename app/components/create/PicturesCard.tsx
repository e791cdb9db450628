/** Pictures from the store and uploaded ones, chosen and put in order by dragging or with the keyboard. */
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { Banner, BlockStack, Button, Card, Collapsible, DropZone, InlineStack, List, Text } from '@shopify/polaris';
import { useState } from 'react';
import { PictureTile } from '#app/components/create/PictureTile.tsx';
import type { PictureView } from '#app/components/create/views.ts';
import './pictures.css';

export function PicturesCard({ pictures, chosenIds, rejected, uploading, recommended, seconds, portraitInWide, onChoose, onFiles, onLibrary }: {
  /** All that can be used. */
  pictures: readonly PictureView[];
  chosenIds: readonly string[];
  rejected: readonly { name: string; reason: string; explanation: string }[];
  /** Names of the files on their way. */
  uploading: readonly string[];
  recommended: number;
  seconds: number;
  portraitInWide: boolean;
  onChoose: (ids: string[]) => void;
  onFiles: (files: File[]) => void;
  onLibrary: () => void;
}) {
  const [showRejected, setShowRejected] = useState(false);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const chosen = chosenIds.flatMap((id) => pictures.filter((picture) => picture.id === id));
  const others = pictures.filter((picture) => !chosenIds.includes(picture.id));

  function onDragEnd({ active, over }: DragEndEvent): void {
    if (over === null || active.id === over.id) return;
    onChoose(arrayMove([...chosenIds], chosenIds.indexOf(String(active.id)), chosenIds.indexOf(String(over.id))));
  }

  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            Pictures
          </Text>
          <Text as="span" tone="subdued">
            {`${chosen.length} of ${pictures.length} chosen`}
          </Text>
        </InlineStack>
        <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
          <SortableContext items={chosen.map(({ id }) => id)} strategy={rectSortingStrategy}>
            <ul className="vitrine-pictures" aria-label="Chosen pictures, in order">
              {chosen.map((picture, index) => (
                <PictureTile key={picture.id} picture={picture} place={index + 1} onToggle={() => onChoose(chosenIds.filter((id) => id !== picture.id))} />
              ))}
              {uploading.map((name) => (
                <li key={name} className="vitrine-picture vitrine-picture--waiting" aria-label={`Uploading ${name}`}>
                  <span>{name}</span>
                </li>
              ))}
            </ul>
          </SortableContext>
        </DndContext>
        {others.length === 0 ? null : (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              Left out by you
            </Text>
            <ul className="vitrine-pictures" aria-label="Pictures that are left out">
              {others.map((picture) => (
                <PictureTile key={picture.id} picture={picture} place={null} onToggle={() => onChoose([...chosenIds, picture.id])} />
              ))}
            </ul>
          </BlockStack>
        )}
        {chosen.length > 0 && chosen.length < recommended ? (
          <Text as="p" tone="subdued">{`${recommended} pictures are recommended for ${seconds} s; we will show closer views of the same photos.`}</Text>
        ) : null}
        {chosen.length === 0 && uploading.length === 0 ? <Banner tone="warning">Add at least one photo.</Banner> : null}
        {portraitInWide ? <Text as="p" tone="subdued">Portrait pictures are fitted on a background in 16:9; the product is never cropped.</Text> : null}
        {rejected.length === 0 ? null : (
          <BlockStack gap="200">
            <InlineStack>
              <Button variant="plain" disclosure={showRejected ? 'up' : 'down'} ariaExpanded={showRejected} ariaControls="rejected-pictures" onClick={() => setShowRejected(!showRejected)}>
                {rejected.length === 1 ? '1 picture can’t be used' : `${rejected.length} pictures can’t be used`}
              </Button>
            </InlineStack>
            <Collapsible id="rejected-pictures" open={showRejected}>
              <List>
                {rejected.map(({ name, reason, explanation }) => (
                  <List.Item key={`${name}${reason}`}>
                    <strong>{name}</strong> {explanation}
                  </List.Item>
                ))}
              </List>
            </Collapsible>
          </BlockStack>
        )}
        <DropZone accept="image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,image/heif" type="image" label="Add pictures" labelHidden onDrop={(_all, accepted) => onFiles(accepted)} variableHeight>
          <DropZone.FileUpload actionTitle="Add pictures" actionHint="or drop them here: JPG, PNG, WEBP, AVIF, GIF, HEIC, at least 300 px a side" />
        </DropZone>
        <InlineStack>
          <Button variant="plain" onClick={onLibrary}>
            Choose from earlier uploads
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
