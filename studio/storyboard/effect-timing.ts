/** When within its sound an effect is meant to be heard: direction lays that moment on what is seen. */
import type { SoundEffect } from '#studio/storyboard/sound-plan.ts';

/**
 * How long each effect sounds, and the moment that meets the picture: a whoosh is loudest in the middle of the
 * transition, a riser arrives with its end, the others strike at once.
 */
export const EFFECT_TIMING: Record<SoundEffect, { seconds: number; meetsSeconds: number }> = {
  whoosh: { seconds: 0.56, meetsSeconds: 0.26 },
  tick: { seconds: 0.045, meetsSeconds: 0 },
  pop: { seconds: 0.13, meetsSeconds: 0 },
  riser: { seconds: 1.8, meetsSeconds: 1.8 },
  hit: { seconds: 1.2, meetsSeconds: 0 },
  shimmer: { seconds: 1.4, meetsSeconds: 0 },
};
