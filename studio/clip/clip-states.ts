/** The states of a clip and the steps of its making, without the document: pages need no more of it. */

/** Every state of a clip. */
export const CLIP_STATES = ['waiting', 'generating', 'ready', 'failed', 'cancelled'] as const;
/** One of `CLIP_STATES`; `generating` is what a `waiting` clip shows while its task runs. */
export type ClipState = (typeof CLIP_STATES)[number];

/** It is waiting for a worker, or a worker has it. */
export const ACTIVE_CLIP_STATES: readonly ClipState[] = ['waiting', 'generating'];
/** It can be made again from the product as it is now. */
export const REFRESHABLE_CLIP_STATES: readonly ClipState[] = ['ready', 'failed'];

/** The steps of making a clip, in this order. */
export const CLIP_STEPS = ['product', 'pictures', 'script', 'voice', 'storyboard'] as const;
/** One of `CLIP_STEPS`. */
export type ClipStep = (typeof CLIP_STEPS)[number];
