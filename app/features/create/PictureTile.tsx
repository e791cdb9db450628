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
  place,
  onToggle,
}: {
  picture: PictureView;
  place: number | null;
  onToggle: () => void;
}) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: picture.id, disabled: place === null });
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
      <div className={`vitrine-picture${place === null ? ' vitrine-picture--out' : ''}`}>
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
        {place === null ? null : (
          <button
            type="button"
            className="vitrine-tile__button vitrine-tile__handle"
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            aria-label={`Move ${label}, position ${place}`}
          >
            <span aria-hidden="true">{place}</span>
            <Icon source={DragHandleIcon} />
          </button>
        )}
        <button
          type="button"
          className="vitrine-tile__button vitrine-tile__toggle"
          onClick={onToggle}
          aria-label={place === null ? `Use ${label}` : `Leave out ${label}`}
        >
          <Icon source={place === null ? PlusIcon : XIcon} />
        </button>
      </div>
    </li>
  );
}
