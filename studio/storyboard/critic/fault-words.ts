/** Says what a fault of the critic is and how a merchant mends it in the editor. */
import type { Fault, FaultKind } from '#studio/storyboard/critic/fault.ts';

const WORDS: Record<FaultKind, string> = {
  'subject-cut': 'Part of the product is cut off. Move the focus point onto the product, or reset it.',
  'aim-off-subject': 'The close view isn’t on the product. Move the focus point onto it, or reset it.',
  'detail-too-wide': 'This view cuts the product off. Set the focus point again, or turn off Close view.',
  'product-coloured':
    'The background color shows through the product. Choose a neutral color or another style.',
  'double-exposure': 'Two views of the product show through each other. Choose another transition.',
  'words-on-product': 'Words cover the product. Choose another image, or shorten the text.',
  'call-to-action-late': 'The last words end with the clip. Shorten them, or speak faster.',
  'music-pumps': 'The music gets quiet and loud too quickly. Choose other music, or turn it down.',
};

/** OKLCH chroma from which a tint is seen: backgrounds of looks of earlier releases stay below it. */
const SEEN_CHROMA = 0.015;

const isSeen = ({ kind, measure }: Fault): boolean => kind !== 'product-coloured' || measure >= SEEN_CHROMA;

/** One sentence a scene that has a fault, of its first. Advice: nothing is refused for it. */
export function faultWords(faults: readonly Fault[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { sceneId, kind } of faults.filter(isSeen))
    if (!words.has(sceneId)) words.set(sceneId, WORDS[kind]);
  return words;
}
