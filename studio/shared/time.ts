/** Converts between seconds, frames and samples: one frame rate and one sample rate for every clip. */

/** The frame rate of every clip and every exported video. */
export const FRAMES_PER_SECOND = 30;
/** The sample rate of all sound, in hertz. */
export const SAMPLES_PER_SECOND = 48_000;

/** The lengths a clip can have, in seconds. */
export const CLIP_SECONDS = [15, 30] as const;
/** One of `CLIP_SECONDS`. */
export type ClipSeconds = (typeof CLIP_SECONDS)[number];

/** Seconds as the nearest whole number of frames. */
export const framesIn = (seconds: number): number => Math.round(seconds * FRAMES_PER_SECOND);
/** Seconds as the nearest whole number of samples. */
export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLES_PER_SECOND);
/** The time in seconds at which a frame, counted from 0, starts. */
export const secondsAtFrame = (frame: number): number => frame / FRAMES_PER_SECOND;

/** The nearest time at which a frame starts: every cut of a film lies on one. */
export const snapToFrame = (seconds: number): number => framesIn(seconds) / FRAMES_PER_SECOND;
