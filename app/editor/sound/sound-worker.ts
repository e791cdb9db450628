/** The thread that makes a clip's sound, so that the page stays responsive. */
import { makeSound } from '#app/editor/sound/make-sound.ts';
import type { SoundJob, SoundReply } from '#app/editor/sound/sound-job.ts';

addEventListener('message', ({ data }: MessageEvent<SoundJob>) => {
  const [reply, transferred] = answer(data);
  postMessage(reply, { transfer: transferred });
});

function answer(job: SoundJob): [SoundReply, ArrayBuffer[]] {
  try {
    const { left, right } = makeSound(job);
    const [own, other] = [new Float32Array(left), new Float32Array(right)];
    return [{ id: job.id, ok: true, left: own, right: other }, [own.buffer, other.buffer]];
  } catch (error) {
    return [{ id: job.id, ok: false, message: error instanceof Error ? error.message : String(error) }, []];
  }
}
