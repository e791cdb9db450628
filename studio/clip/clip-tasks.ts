/** The work on clips that runs outside a request. */
import type { TaskKind } from '#studio/work/task.ts';

/** Makes a clip from its brief; the subject is the clip. */
export const GENERATE_CLIP = {
  kind: 'generate-clip',
  lane: 'clips',
  subject: 'clip',
} as const satisfies TaskKind;
/**
 * Draws the poster of a clip's newest revision; the subject is the clip. It takes about a second, and has a
 * lane of its own: it keeps no preview or webhook waiting, and waits for no export. The subject is of its own
 * kind, because a clip's state is that of the newest task on the clip.
 */
export const DRAW_POSTER = {
  kind: 'draw-poster',
  lane: 'posters',
  subject: 'clip-poster',
} as const satisfies TaskKind;
/** Compares the clips of a product with what the store shows of it now; the subject is the product's global id. */
export const CHECK_PRODUCT = {
  kind: 'check-product',
  lane: 'webhooks',
  subject: 'product',
} as const satisfies TaskKind;
