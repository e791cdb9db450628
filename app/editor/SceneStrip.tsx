/** The scenes as a strip of pictures, put in order by dragging or with the keyboard. */
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
  horizontalListSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Button, Icon, InlineStack } from '@shopify/polaris';
import { DeleteIcon, DragHandleIcon, DuplicateIcon, PlusIcon } from '@shopify/polaris-icons';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import { FRAME_UNITS, type Scene, type Storyboard } from '#studio/storyboard/storyboard.ts';

export function SceneStrip({
  storyboard,
  thumbnails,
  chosenId,
  onChoose,
  onAdd,
  onSplit,
  onEdit,
}: {
  storyboard: Storyboard;
  thumbnails: ReadonlyMap<string, string>;
  chosenId: string;
  onChoose: (sceneId: string) => void;
  onAdd: () => void;
  onSplit: () => void;
  onEdit: (edit: Edit) => void;
}) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const movable = storyboard.scenes.filter(({ content }) => content.kind === 'picture');
  const chosen = storyboard.scenes.find(({ id }) => id === chosenId);
  const still = chosen?.content.kind !== 'picture';

  function onDragEnd({ active, over }: DragEndEvent): void {
    if (over === null || active.id === over.id) return;
    onEdit({
      kind: 'move-scene',
      sceneId: String(active.id),
      toIndex: storyboard.scenes.findIndex(({ id }) => id === over.id),
    });
  }

  return (
    <div className="vitrine-strip">
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={movable.map(({ id }) => id)} strategy={horizontalListSortingStrategy}>
          <ol className="vitrine-strip__scenes" aria-label="Scenes, in order">
            {storyboard.scenes.map((scene, index) => (
              <SceneTile
                key={scene.id}
                storyboard={storyboard}
                scene={scene}
                place={index + 1}
                picture={thumbnails.get(scene.id)}
                chosen={scene.id === chosenId}
                onChoose={() => onChoose(scene.id)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <InlineStack gap="200">
        <Button icon={PlusIcon} disabled={still} onClick={onAdd}>
          Add scene
        </Button>
        <Button disabled={still} onClick={onSplit}>
          Split
        </Button>
        <Button
          icon={DuplicateIcon}
          disabled={still}
          onClick={() => onEdit({ kind: 'duplicate-scene', sceneId: chosenId })}
        >
          Duplicate
        </Button>
        <Button
          icon={DeleteIcon}
          tone="critical"
          disabled={still || movable.length === 1}
          onClick={() => onEdit({ kind: 'remove-scene', sceneId: chosenId })}
        >
          Remove
        </Button>
      </InlineStack>
    </div>
  );
}

function SceneTile({
  storyboard,
  scene,
  place,
  picture,
  chosen,
  onChoose,
}: {
  storyboard: Storyboard;
  scene: Scene;
  place: number;
  picture: string | undefined;
  chosen: boolean;
  onChoose: () => void;
}) {
  const isEndCard = scene.content.kind === 'endCard';
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: scene.id, disabled: isEndCard });
  const { width, height } = FRAME_UNITS[storyboard.aspectRatio];
  const name = isEndCard ? 'End card' : `Scene ${place}`;
  return (
    <li
      ref={setNodeRef}
      className="vitrine-strip__scene"
      style={{
        transform: CSS.Transform.toString(transform),
        ...(transition === undefined ? {} : { transition }),
        opacity: isDragging ? 0.6 : 1,
      }}
    >
      <button type="button" className="vitrine-strip__choose" aria-pressed={chosen} onClick={onChoose}>
        {picture === undefined ? (
          <span className="vitrine-strip__empty" style={{ aspectRatio: `${width} / ${height}` }} />
        ) : (
          <img src={picture} alt="" style={{ aspectRatio: `${width} / ${height}` }} />
        )}
        <span className="vitrine-strip__name">{`${name} · ${(scene.endSeconds - scene.startSeconds).toFixed(1)} s`}</span>
      </button>
      {isEndCard ? null : (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="vitrine-strip__handle"
          {...attributes}
          {...listeners}
          aria-label={`Move ${name.toLowerCase()}`}
        >
          <Icon source={DragHandleIcon} />
        </button>
      )}
    </li>
  );
}
