/** Plays the sound of a clip from any moment, and reads from the sound card's own clock which moment is heard. */
import type { StereoSamples } from '#studio/music/music.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';

/** Plays one sound at a time. Volume is from 0 to 1. */
export type SoundOutput = {
  /** The sound to play, or null for silence; takes effect with the next start. */
  use(samples: StereoSamples | null): void;
  /** Resolves once time runs. */
  start(fromSeconds: number): Promise<void>;
  stop(): void;
  /** Seconds of the clip that are heard now; only after `start`. */
  heardSeconds(): number;
  setVolume(volume: number): void;
  close(): void;
};

/** A sound card that does not answer for this long is given up: the picture then runs by the page's own clock. */
const PATIENCE_MILLISECONDS = 400;
/** The sound begins this much after it is asked to, so that its first samples are not lost. */
const LEAD_SECONDS = 0.02;
/** A change of volume takes this long, so that it does not click. */
const GLIDE_SECONDS = 0.02;

/** Made on the first gesture of a visitor: browsers keep sound silent before. */
export function openSoundOutput(): SoundOutput {
  const context = new AudioContext({ sampleRate: SAMPLES_PER_SECOND, latencyHint: 'interactive' });
  const volume = context.createGain();
  volume.connect(context.destination);
  let buffer: AudioBuffer | null = null;
  let source: AudioBufferSourceNode | null = null;
  let heard: () => number = () => 0;

  function stop(): void {
    source?.stop();
    source?.disconnect();
    source = null;
  }

  return {
    use(samples) {
      buffer = samples === null ? null : context.createBuffer(2, samples.left.length, SAMPLES_PER_SECOND);
      if (samples !== null)
        [samples.left, samples.right].forEach((channel, index) =>
          buffer?.copyToChannel(new Float32Array(channel), index),
        );
    },
    async start(fromSeconds) {
      stop();
      if (!(await running(context))) {
        const began = performance.now();
        heard = () => fromSeconds + (performance.now() - began) / 1000;
        return;
      }
      const at = context.currentTime + LEAD_SECONDS;
      if (buffer !== null && fromSeconds < buffer.duration) {
        source = context.createBufferSource();
        source.buffer = buffer;
        source.connect(volume);
        source.start(at, fromSeconds);
      }
      heard = () => Math.max(fromSeconds, fromSeconds + nowHeard(context) - at);
    },
    stop,
    heardSeconds: () => heard(),
    setVolume: (value) => void volume.gain.setTargetAtTime(value, context.currentTime, GLIDE_SECONDS),
    close() {
      stop();
      void context.close();
    },
  };
}

/** The context's time of what leaves the loudspeaker now, not of what was just computed. */
function nowHeard(context: AudioContext): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  if (performanceTime > 0)
    return Math.min(context.currentTime, contextTime + (performance.now() - performanceTime) / 1000);
  return context.currentTime - (context.outputLatency || 0);
}

async function running(context: AudioContext): Promise<boolean> {
  if (context.state !== 'running')
    await Promise.race([
      context.resume().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
    ]);
  return context.state === 'running';
}
