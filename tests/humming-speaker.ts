/** A speaker that hums, with steps and a storage that keep what was spoken, for tests. */
import { createHash } from 'node:crypto';
import type { Steps } from '#studio/clip/steps.ts';
import { ok } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { Speaker, SpeechTask } from '#studio/voice/ports.ts';

/** Hums for every letter: the studio knows no engines. `tasks` are those that it was given, in order. */
export function humming(changes: Partial<Speaker> = {}) {
  const tasks: SpeechTask[] = [];
  const speaker: Speaker = {
    name: 'humming',
    quality: () => 'synthetic',
    voiceFor: (_, voiceId) => voiceId ?? 'deep',
    voices: () => Promise.resolve([]),
    speak(task) {
      tasks.push(task);
      const samples = new Float32Array(Math.round((task.text.length * 0.065 * 24_000) / task.rate)).map(
        (_, at) => 0.3 * Math.sin(at / 20),
      );
      return Promise.resolve(ok({ samples, samplesPerSecond: 24_000, words: null }));
    },
    ...changes,
  };
  return { tasks, ports: { speaker, storage, steps: cachedSteps() } };
}

const storage: Storage = {
  put: (bytes, mediaType) =>
    Promise.resolve({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      mediaType,
    }),
  get: () => Promise.reject(new Error('not used')),
  promote: () => Promise.reject(new Error('not used')),
  localPath: () => Promise.reject(new Error('not used')),
};

function cachedSteps(): Steps {
  const done = new Map<string, unknown>();
  return {
    async once(step, make) {
      const key = JSON.stringify([step.name, step.inputs]);
      if (done.has(key)) return ok(step.result.parse(done.get(key)));
      const made = await make();
      if (made.ok) done.set(key, made.value);
      return made;
    },
  };
}
