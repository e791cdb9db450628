/** Gives the sound of a storyboard: fetches its recordings and has the rest made in a thread of its own. */
import type { StereoSamples } from '#studio/music/music.ts';
import type { FileRef } from '#studio/shared/storage.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { getBytes } from '#app/ui/requests/get-bytes.ts';
import type { SoundJob, SoundReply } from '#app/editor/sound/sound-job.ts';
import type { Sources } from '#app/editor/sources.ts';

export type Sounds = {
  /** Exactly as long as the clip, 48 kHz. Rejects when a recording can't be read. */
  make(storyboard: Storyboard): Promise<StereoSamples>;
  close(): void;
};

/** Starts a worker thread, which `close` ends. Each recording is fetched once and kept. */
export function openSounds({ voiceUrl }: Pick<Sources, 'voiceUrl'>): Sounds {
  const worker = new Worker(new URL('./sound-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(samples: StereoSamples): void; reject(error: Error): void }>();
  const recordings = new Map<string, Promise<Uint8Array>>();
  let jobs = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SoundReply>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) caller?.resolve({ left: data.left, right: data.right });
    else caller?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    for (const caller of waiting.values())
      caller.reject(new Error(`The sound could not be made: ${event.message}`));
    waiting.clear();
  });

  function recordingOf(file: FileRef): Promise<Uint8Array> {
    const loading = recordings.get(file.sha256) ?? getBytes(voiceUrl(file));
    recordings.set(file.sha256, loading);
    return loading.catch((error: unknown) => {
      recordings.delete(file.sha256);
      throw error;
    });
  }

  return {
    async make({ sound: plan, seconds }) {
      const found = await Promise.all(
        plan.voice.map(async ({ recording }) => [recording.sha256, await recordingOf(recording)] as const),
      );
      const job: SoundJob = { id: ++jobs, plan, seconds, recordings: new Map(found) };
      return new Promise((resolve, reject) => {
        waiting.set(job.id, { resolve, reject });
        worker.postMessage(job);
      });
    },
    close: () => worker.terminate(),
  };
}
