/** A clip's picture in lists: its poster, or what stands in for that until it is drawn. */
import { SkeletonThumbnail } from '@shopify/polaris';
import { useState } from 'react';
import { POSTER_PIXELS } from '#studio/export/poster-size.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';

/** Keeps its place whatever it shows: a skeleton without a `url`, and for a picture that can't be read. */
export function Poster({
  url,
  aspectRatio,
  alt,
}: {
  url: string | null;
  aspectRatio: AspectRatio;
  alt: string;
}) {
  const [unreadable, setUnreadable] = useState<string | null>(null);
  if (url === null || url === unreadable) return <SkeletonThumbnail size="large" />;
  return (
    <img
      className="vitrine-poster"
      src={url}
      alt={alt}
      {...POSTER_PIXELS[aspectRatio]}
      loading="lazy"
      decoding="async"
      onError={() => setUnreadable(url)}
    />
  );
}
