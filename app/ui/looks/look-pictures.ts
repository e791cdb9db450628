/** A picture of every look, drawn by the film itself: a merchant would rather see than read. */
import type { LookId } from '#studio/storyboard/storyboard.ts';

const FILES = import.meta.glob<string>('./*.jpg', { eager: true, import: 'default' });

/** The address of a look's picture, 270 × 480 pixels: the file beside this one that is named like the look. */
export const lookPicture = (look: LookId): string => FILES[`./${look}.jpg`] ?? '';
