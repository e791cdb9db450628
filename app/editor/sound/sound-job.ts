/** Messages between the page and its sound worker. */
import type { SoundPlan } from '#studio/storyboard/sound-plan.ts';

export type SoundJob = {
  id: number;
  plan: SoundPlan;
  seconds: number;
  /** WAV files by the hash of their bytes. */
  recordings: ReadonlyMap<string, Uint8Array>;
};

export type SoundReply =
  | { id: number; ok: true; left: Float32Array<ArrayBuffer>; right: Float32Array<ArrayBuffer> }
  | { id: number; ok: false; message: string };
