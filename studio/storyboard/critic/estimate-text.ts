/** Estimates how much room a text takes, where nothing can be drawn and measured. */
import { scriptOf } from '#studio/shared/language.ts';
import type { TypeStyle } from '#studio/storyboard/look.ts';

/** Mean width of a character in sizes. */
const WIDTH = { narrow: 0.53, capitals: 0.66, wide: 1 };
const WIDE_SCRIPTS = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);
const SIZE_STEPS = 14;

/** Width and height in the units of `area`: at the largest size of the style at which the lines fit into it. */
export function estimateText(
  text: string,
  style: TypeStyle,
  language: string,
  area: { width: number; height: number },
): { width: number; height: number } {
  const factor = WIDE_SCRIPTS.has(scriptOf(language))
    ? WIDTH.wide
    : style.uppercase
      ? WIDTH.capitals
      : WIDTH.narrow;
  const length = [...text].length * factor;
  const { largest, smallest } = style.size;
  for (let step = 0; ; step++) {
    const size = largest + ((smallest - largest) * step) / SIZE_STEPS;
    const lines = Math.max(1, Math.ceil((length * size) / area.width));
    const height = lines * size * style.lineHeight;
    if (step === SIZE_STEPS || (lines <= style.lines && height <= area.height))
      return {
        width: Math.min(area.width, (length * size) / lines),
        height: Math.min(area.height, height),
      };
  }
}
