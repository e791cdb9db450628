/** A picture of every look, drawn by the film itself: a merchant would rather see than read. */
import type { LookId } from '#studio/storyboard/storyboard.ts';
import bold from './bold.jpg';
import editorial from './editorial.jpg';
import gallery from './gallery.jpg';
import noir from './noir.jpg';
import pop from './pop.jpg';
import soft from './soft.jpg';

/** Addresses of the pictures, 180 × 320 pixels each. */
export const LOOK_PICTURES: Record<LookId, string> = { gallery, editorial, bold, soft, noir, pop };
