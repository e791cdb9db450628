/** A clip's picture in lists: its own film, drawn on a canvas when it comes into view. */
import { SkeletonThumbnail } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { sourcesOf } from '#app/editor/sources.ts';
import { choosePoster } from '#studio/export/choose-poster.ts';
import { FRAMES_PER_SECOND } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

export function Poster({
  storyboard,
  links,
  label,
}: {
  storyboard: Storyboard | null;
  links: Record<string, string>;
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || storyboard === null) return;
    let gone = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void import('#app/editor/film/draw-poster.ts')
        .then(({ drawPoster }) =>
          gone
            ? undefined
            : drawPoster(storyboard, element, choosePoster(storyboard) / FRAMES_PER_SECOND, sourcesOf(links)),
        )
        .then(() => {
          if (!gone) setDrawn(true);
        });
    });
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [storyboard, links]);
  if (storyboard === null) return <SkeletonThumbnail size="large" />;
  const wide = storyboard.aspectRatio === '16:9';
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      width={wide ? 320 : 180}
      height={wide ? 180 : 320}
      className={`vitrine-poster${drawn ? ' vitrine-poster--drawn' : ''}`}
    />
  );
}
