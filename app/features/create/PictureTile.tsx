/** One picture in the grid: can be dragged, moved with the keyboard, and left out. */
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Badge, Icon } from '@shopify/polaris';
import { DragHandleIcon, PlusIcon, XIcon } from '@shopify/polaris-icons';
import type { PictureView } from '#app/contract/product.ts';

/** Softer than a 1080p film would want. */
const SMALL_SIDE_PIXELS = 700;

export function PictureTile({
  picture,
  position,
  onToggle,
}: {
  picture: PictureView;
  position: number | null;
  onToggle: () => void;
}) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: picture.id, disabled: position === null });
  const label = picture.alt || picture.name;
  return (
    <li
      ref={setNodeRef}
      className={`vitrine-tile${isDragging ? ' vitrine-tile--dragged' : ''}`}
      style={{
        transform: CSS.Transform.toString(transform),
        ...(transition === undefined ? {} : { transition }),
      }}
    >
      <div className={`vitrine-picture${position === null ? ' vitrine-picture--out' : ''}`}>
        <img
          src={picture.url}
          alt={label}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          decoding="async"
          draggable={false}
        />
        <span className="vitrine-picture__badges">
          {picture.source === 'upload' ? <Badge>Uploaded</Badge> : null}
          {Math.min(picture.width, picture.height) < SMALL_SIDE_PIXELS ? (
            <Badge tone="warning">Small</Badge>
          ) : null}
        </span>
      </div>
      <div className="vitrine-tile__bar">
        {position === null ? null : (
          <button
            type="button"
            className="vitrine-tile__button vitrine-tile__handle"
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            aria-label={`Move ${label}, position ${position}`}
          >
            <span aria-hidden="true">{position}</span>
            <Icon source={DragHandleIcon} />
          </button>
        )}
        <button
          type="button"
          className="vitrine-tile__button vitrine-tile__toggle"
          onClick={onToggle}
          aria-label={position === null ? `Use ${label}` : `Leave out ${label}`}
        >
          <Icon source={position === null ? PlusIcon : XIcon} />
        </button>
      </div>
    </li>
  );
}
