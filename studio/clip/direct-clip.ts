/**
 * Makes a clip's storyboard of its parts: the last step of generating it, and all of a preview before
 * anything is generated.
 */
import type { Brief } from '#studio/clip/brief.ts';
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import type { BeatGrid, MusicRequest } from '#studio/music/music.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import { setBrand } from '#studio/storyboard/edit/look-edits.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { makeStoryboard } from '#studio/storyboard/make-storyboard.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { suggestLook } from '#studio/storyboard/suggest-look.ts';
import { SILENT_BEATS_PER_MINUTE, steadyBeats } from '#studio/storyboard/timeline.ts';
import type { TimedLine } from '#studio/voice/voiceover.ts';

/** What is said, and when each word of it is. */
export type VoicedScript = {
  script: Script;
  lines: readonly TimedLine[];
  /** The pace that the voice speaks at; null without a voice. */
  rate: number | null;
};

/**
 * Pure: the same inputs give the same document. `product` has at least one picture. BAD_INPUT when the
 * brand's color is invalid.
 */
export function directClip(
  product: Product,
  { script, lines, rate }: VoicedScript,
  brief: Brief,
): Result<Storyboard, AppError> {
  const look = LOOKS[brief.look ?? suggestLook(product.pictures, brief.seed)];
  const music =
    brief.music === null
      ? null
      : {
          order: {
            seed: brief.musicSeed ?? brief.seed,
            mood: brief.music.mood ?? look.mood,
            seconds: brief.seconds,
          },
          gainDecibels: brief.music.gainDecibels,
        };
  const made = makeStoryboard({
    product,
    script,
    lines,
    seconds: brief.seconds,
    aspectRatio: brief.aspectRatio,
    look,
    brandColour: brief.brandColour,
    beats: beatsFor(music?.order ?? null, brief.seconds),
    music,
    ...(rate === null || brief.voiceover.mode === 'none'
      ? {}
      : {
          voiceover: {
            ...voicesOf(brief.voiceover),
            rate,
            pronunciations: {},
            currencyCode: product.shop.currencyCode,
          },
        }),
    showCaptions: brief.showCaptions,
    showPrice: brief.showPrice,
    seed: brief.seed,
  });
  return setBrand(made, {
    ...(brief.brandFont === null ? {} : { font: brief.brandFont }),
    ...(brief.logo === null ? {} : { logo: brief.logo }),
  });
}

/** As the storyboard keeps them: no second voice unless there is one. */
const voicesOf = ({ voiceId, hookVoiceId }: Exclude<Brief['voiceover'], { mode: 'none' }>) => ({
  voiceId,
  ...(hookVoiceId === null || hookVoiceId === undefined ? {} : { hookVoiceId }),
});

const beatsFor = (request: MusicRequest | null, seconds: number): BeatGrid =>
  request === null ? steadyBeats(seconds, SILENT_BEATS_PER_MINUTE) : beatGridOf(composeMusic(request));

/** In the merchant's order. Pictures that the store no longer has are skipped; when none is left, all are used. */
export function withChosenPictures(product: Product, ids: readonly string[] | null): Product {
  const chosen = (ids ?? []).flatMap((id) => product.pictures.filter((picture) => picture.id === id));
  return chosen.length === 0 ? product : { ...product, pictures: chosen };
}

/** As the brief says: where the merchant ordered the pictures, no line picks one out of turn. */
export const inBriefsOrder = (script: Script, { pictureIds }: Pick<Brief, 'pictureIds'>): Script =>
  pictureIds === null
    ? script
    : { ...script, lines: script.lines.map((line) => ({ ...line, pictureIndex: null })) };
