/** The picture of a scene, and the point of it that the camera aims at: dragged, or moved with the arrows. */
import { useState, type CSSProperties, type PointerEvent } from 'react';
import type { Picture, Point } from '#studio/product/picture.ts';

const STEP = 0.02;

export function FocusPad({
  picture,
  url,
  point,
  onDone,
}: {
  picture: Picture;
  url: string;
  point: Point;
  onDone: (point: Point) => void;
}) {
  const [dragged, setDragged] = useState<Point | null>(null);
  const shown = dragged ?? point;
  const shape: CSSProperties & Record<'--shape', number> = {
    aspectRatio: `${picture.width} / ${picture.height}`,
    '--shape': picture.width / picture.height,
  };
  const pointAt = (event: PointerEvent<HTMLDivElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    };
  };
  return (
    <div
      className="vitrine-focus"
      style={shape}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(pointAt(event));
      }}
      onPointerMove={(event) => (dragged === null ? undefined : setDragged(pointAt(event)))}
      onPointerUp={() => {
        if (dragged !== null) onDone(dragged);
        setDragged(null);
      }}
      onPointerCancel={() => setDragged(null)}
    >
      <img
        src={url}
        alt={picture.alt === '' ? picture.name : picture.alt}
        crossOrigin="anonymous"
        draggable={false}
      />
      <button
        type="button"
        className="vitrine-focus__point"
        aria-label={`Focus point, ${Math.round(shown.x * 100)} percent from the left, ${Math.round(shown.y * 100)} percent from the top. Move with the arrow keys.`}
        style={{ left: `${shown.x * 100}%`, top: `${shown.y * 100}%` }}
        onKeyDown={(event) => {
          const by = {
            ArrowLeft: [-STEP, 0],
            ArrowRight: [STEP, 0],
            ArrowUp: [0, -STEP],
            ArrowDown: [0, STEP],
          }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          onDone({ x: within(point.x + (by[0] ?? 0)), y: within(point.y + (by[1] ?? 0)) });
        }}
      />
    </div>
  );
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
