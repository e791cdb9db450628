/** What a clip's storyboard is made of. */
import type { BeatGrid, MusicRequest } from '#studio/music/music.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import type { ClipSeconds } from '#studio/shared/time.ts';
import type { Look } from '#studio/storyboard/look.ts';
import type { AspectRatio, Storyboard } from '#studio/storyboard/storyboard.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';

/** Everything that direction decides from. `product` has at least one picture. */
export type StoryboardInput = {
  product: Product;
  script: Script;
  /** One for each script line, spoken or timed for reading. */
  lines: readonly TimedLine[];
  seconds: ClipSeconds;
  aspectRatio: AspectRatio;
  look: Look;
  /** "#rrggbb" of the shop's brand, or null to take the colors from the pictures. */
  brandColour: string | null;
  /** The grid that scenes are cut to, music or not. */
  beats: BeatGrid;
  music: { order: MusicRequest; gainDecibels: number } | null;
  /** Who speaks and at what pace, so that a line that is changed later sounds like the others. */
  voiceover?: Storyboard['sound']['voiceover'];
  showCaptions: boolean;
  showPrice: boolean;
  /** Changes camera moves and the order of transitions, for variants. */
  seed: number;
};
