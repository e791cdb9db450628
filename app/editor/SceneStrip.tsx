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
import { Button, Icon } from '@shopify/polaris';
import {
  AlertTriangleIcon,
  DeleteIcon,
  DragHandleIcon,
  DuplicateIcon,
  PlusIcon,
} from '@shopify/polaris-icons';
import { memo, type RefObject } from 'react';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { sceneName, sceneSeconds } from '#app/editor/scene-name.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

export const SceneStrip = memo(function SceneStrip({
  storyboard,
  thumbnails,
  advice,
  chosenId,
  addButton,
  onChoose,
  onAdd,
  onSplit,
  onEdit,
}: {
  storyboard: Storyboard;
  thumbnails: ReadonlyMap<string, string>;
  /** What is to be looked at, by scene. */
  advice: ReadonlyMap<string, string>;
  chosenId: string;
  /** Around “Add scene”, so that focus can be returned to it. */
  addButton: RefObject<HTMLDivElement>;
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
                index={index}
                picture={thumbnails.get(scene.id)}
                advised={advice.has(scene.id)}
                chosen={scene.id === chosenId}
                onChoose={() => onChoose(scene.id)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div className="vitrine-strip__actions">
        <div ref={addButton}>
          <Button size="slim" icon={PlusIcon} disabled={still} onClick={onAdd}>
            Add scene
          </Button>
        </div>
        <Button size="slim" disabled={still} onClick={onSplit}>
          Split
        </Button>
        <Button
          size="slim"
          icon={DuplicateIcon}
          disabled={still}
          onClick={() => onEdit({ kind: 'duplicate-scene', sceneId: chosenId })}
        >
          Duplicate
        </Button>
        <Button
          size="slim"
          icon={DeleteIcon}
          tone="critical"
          disabled={still || movable.length === 1}
          onClick={() => onEdit({ kind: 'remove-scene', sceneId: chosenId })}
        >
          Remove
        </Button>
      </div>
    </div>
  );
});

function SceneTile({
  storyboard,
  scene,
  index,
  picture,
  advised,
  chosen,
  onChoose,
}: {
  storyboard: Storyboard;
  scene: Scene;
  index: number;
  picture: string | undefined;
  advised: boolean;
  chosen: boolean;
  onChoose: () => void;
}) {
  const isEndCard = scene.content.kind === 'endCard';
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: scene.id, disabled: isEndCard });
  const { width, height } = FRAME_UNITS[storyboard.aspectRatio];
  const { number } = useFormats();
  const name = sceneName(scene, index);
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
        <span className="vitrine-strip__name">{`${name} · ${number(sceneSeconds(scene), 1)} s`}</span>
        {advised ? (
          <span className="vitrine-strip__advice">
            <Icon source={AlertTriangleIcon} tone="caution" accessibilityLabel="Check the framing" />
          </span>
        ) : null}
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
