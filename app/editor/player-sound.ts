/** Plays a player's sound, and runs its time by the sound. */
import type { StereoSamples } from '#studio/music/music.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { PlayerStore } from '#app/editor/player-store.ts';
import { openSounds } from '#app/editor/sound/open-sounds.ts';
import { openSoundOutput, type SoundOutput } from '#app/editor/sound/sound-output.ts';
import type { Sources } from '#app/editor/sources.ts';

export type PlayerSound = {
  /** Makes this storyboard's sound, when it is another; keeps playing with it. */
  show(storyboard: Storyboard): void;
  /** Plays from the moment that the player is at. */
  start: () => void;
  stop: () => void;
  /** Takes volume and muting from the store. */
  setVolume(): void;
  close(): void;
};

/**
 * Reports in the store whether there is sound, and why not. `onTime` is called before each repaint while it
 * plays, with the seconds of the clip that are heard.
 */
export function openPlayerSound(
  sources: Sources,
  store: PlayerStore,
  onTime: (seconds: number) => void,
): PlayerSound {
  const sounds = openSounds(sources);
  let samples: StereoSamples | null = null;
  let soundKey = '';
  let output: SoundOutput | null = null;
  let starting = 0;
  let request = 0;
  let closed = false;

  async function show(storyboard: Storyboard): Promise<void> {
    const key = JSON.stringify([storyboard.sound, storyboard.seconds]);
    if (key === soundKey && store.get().sound !== 'failed') return;
    soundKey = key;
    store.change({ sound: 'loading' });
    try {
      const made = await sounds.make(storyboard);
      if (key !== soundKey || closed) return;
      samples = made;
      store.change({ sound: 'ready' });
    } catch {
      if (key !== soundKey || closed) return;
      samples = null;
      store.change({ sound: 'failed', message: 'The video plays without sound right now.' });
    }
    output?.use(samples);
    if (store.get().playing) void start();
  }

  function openOutput(): SoundOutput {
    const opened = openSoundOutput();
    opened.use(samples);
    return opened;
  }

  const volume = (): number => {
    const { muted, volume: chosen } = store.get();
    return muted ? 0 : chosen;
  };

  async function start(): Promise<void> {
    const turn = ++starting;
    cancelAnimationFrame(request);
    // Picture and sound begin together: while the sound is being made, the picture waits for it.
    if (store.get().sound === 'loading') return;
    if (output === null) {
      output = openOutput();
      output.setVolume(volume());
    }
    const sound = output;
    await sound.start(store.get().seconds);
    const { playing } = store.get();
    if (!playing) sound.stop();
    if (playing && turn === starting) request = requestAnimationFrame(tick);
  }

  function tick(): void {
    if (!store.get().playing || output === null) return;
    onTime(output.heardSeconds());
    if (store.get().playing) request = requestAnimationFrame(tick);
  }

  function stop(): void {
    starting++;
    cancelAnimationFrame(request);
    output?.stop();
  }

  return {
    show: (storyboard) => void show(storyboard),
    start: () => void start(),
    stop,
    setVolume: () => output?.setVolume(volume()),
    close() {
      closed = true;
      starting++;
      cancelAnimationFrame(request);
      sounds.close();
      output?.close();
    },
  };
}
