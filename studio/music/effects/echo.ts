/** Echoes in time with the music, thrown from side to side, each duller than the one before. */
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND, samplesIn } from '#studio/shared/time.ts';

const FEEDBACK = 0.42;
const DULL_HERTZ = 3200;

/** Adds the echoes of `send` to `bus`, and to the room's send, so that both share one room. */
export function addEcho(send: StereoSamples, bus: StereoSamples, room: StereoSamples, seconds: number): void {
  const delay = samplesIn(seconds);
  const { length } = send.left;
  const share = 1 - Math.exp((-2 * Math.PI * DULL_HERTZ) / SAMPLES_PER_SECOND);
  const left = new Float32Array(length);
  const right = new Float32Array(length);
  let lowLeft = 0;
  let lowRight = 0;
  for (let i = delay; i < length; i++) {
    const from = i - delay;
    lowLeft +=
      share *
      (((send.left[from] ?? 0) + (send.right[from] ?? 0)) * 0.5 + (right[from] ?? 0) * FEEDBACK - lowLeft);
    lowRight += share * ((left[from] ?? 0) - lowRight);
    left[i] = lowLeft;
    right[i] = lowRight * 0.8;
    bus.left[i] = (bus.left[i] ?? 0) + lowLeft;
    bus.right[i] = (bus.right[i] ?? 0) + lowRight * 0.8;
    room.left[i] = (room.left[i] ?? 0) + lowLeft * 0.25;
    room.right[i] = (room.right[i] ?? 0) + lowRight * 0.2;
  }
}
