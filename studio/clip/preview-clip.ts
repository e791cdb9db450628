/** The storyboard of a clip before anything is generated: its own pictures, look and words, timed for reading. */
import type { Brief } from '#studio/clip/brief.ts';
import { directClip, inBriefsOrder, withChosenPictures } from '#studio/clip/direct-clip.ts';
import type { Product } from '#studio/product/product.ts';
import { nameIn } from '#studio/script/extractive/name.ts';
import type { Script } from '#studio/script/script.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { timeSilently } from '#studio/voice/silent-voiceover.ts';

/**
 * Pure, and the document that generating makes without a voice. A voice keeps pictures, look and words, and
 * moves the times: of the words, and with them of the cuts. `script` null: nothing is written, and the
 * product's name opens the clip. `product` has at least one picture. BAD_INPUT when the brand's color is
 * invalid.
 */
export function previewClip(
  product: Product,
  script: Script | null,
  brief: Brief,
): Result<Storyboard, AppError> {
  const written = inBriefsOrder(script ?? titleScript(product, brief), brief);
  return directClip(
    withChosenPictures(product, brief.pictureIds),
    { script: written, lines: timeSilently(written, brief.seconds), rate: null },
    brief,
  );
}

function titleScript(product: Product, brief: Brief): Script {
  const language = brief.language ?? product.language;
  const text = nameIn(product, language) ?? product.title;
  const hook = { id: 'hook', role: 'hook', text, evidence: text, pictureIndex: 0 } as const;
  return { language, writer: 'title', notes: [], lines: [hook] };
}
