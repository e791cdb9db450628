/** Marks over a clip's picture what the players' own buttons leave free. */
import { SAFE_ZONES } from '#studio/storyboard/safe-zones.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';

export function SafeZones({ aspectRatio }: { aspectRatio: AspectRatio }) {
  const zone = SAFE_ZONES[aspectRatio];
  const { width, height } = FRAME_UNITS[aspectRatio];
  const share = (value: number, of: number): string => `${(100 * value) / of}%`;
  return (
    <div
      className="vitrine-player__safe"
      aria-hidden="true"
      style={{
        left: share(zone.x, width),
        top: share(zone.y, height),
        width: share(zone.width, width),
        height: share(zone.height, height),
      }}
    >
      <span>Safe zone</span>
    </div>
  );
}
