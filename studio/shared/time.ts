/** Converts between seconds, frames and samples: one frame rate and one sample rate for every clip. */

export const FRAMES_PER_SECOND = 30;
export const SAMPLES_PER_SECOND = 48_000;

/** The lengths a clip can have, in seconds. */
export const CLIP_SECONDS = [15, 30] as const;
export type ClipSeconds = (typeof CLIP_SECONDS)[number];

export const framesIn = (seconds: number): number => Math.round(seconds * FRAMES_PER_SECOND);
export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLES_PER_SECOND);
export const secondsAtFrame = (frame: number): number => frame / FRAMES_PER_SECOND;

/** The nearest time at which a frame starts: every cut of a film lies on one. */
export const snapToFrame = (seconds: number): number => framesIn(seconds) / FRAMES_PER_SECOND;
