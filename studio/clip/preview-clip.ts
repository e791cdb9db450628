/** The storyboard of a clip before anything is generated: its own pictures, look and words, timed for reading. */
import type { Brief } from '#studio/clip/brief.ts';
import { directClip, inBriefsOrder, withChosenPictures } from '#studio/clip/direct-clip.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { timeSilently } from '#studio/voice/silent-voiceover.ts';

/**
 * Pure, and the document that generating makes without a voice. A voice keeps pictures, look and words, and
 * moves the times: of the words, and with them of the cuts. Where nothing is written, the product's name opens
 * the clip, as `nameIn` gives it. `product` has at least one picture. BAD_INPUT when the brand's color is
 * invalid.
 */
export function previewClip(
  product: Product,
  words: Script | { name: string },
  brief: Brief,
): Result<Storyboard, AppError> {
  const script = 'name' in words ? nameScript(words.name, brief.language ?? product.language) : words;
  const written = inBriefsOrder(script, brief);
  return directClip(
    withChosenPictures(product, brief.pictureIds),
    { script: written, lines: timeSilently(written, brief.seconds), rate: null },
    brief,
  );
}

function nameScript(text: string, language: string): Script {
  const hook = { id: 'hook', role: 'hook', text, evidence: text, pictureIndex: 0 } as const;
  return { language, writer: 'title', notes: [], lines: [hook] };
}
