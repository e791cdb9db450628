/** Speaks a line and plays it: the one that was asked for last, and none once it is left. */
import type { Asks } from '#app/contract/endpoints.ts';
import type { FailureView, Reply } from '#app/contract/reply.ts';

/** A line as the server is asked to speak it. */
export type SpokenLine = Asks<'/app/listen'>;
/** `loading` and `playing` hold the text of that line or null; `failure` says why the last one is not heard. */
export type Heard = { loading: string | null; playing: string | null; failure: FailureView | null };

type Ports = {
  speak: (line: SpokenLine) => Promise<Reply<{ url: string }>>;
  /** `started` rejects when it can't be played, or was paused before. */
  play: (url: string, onEnded: () => void) => { started: Promise<void>; pause: () => void };
};

export const SILENT: Heard = { loading: null, playing: null, failure: null };
const NOT_PLAYED: FailureView = {
  code: 'NOT_PLAYED',
  message: 'Your browser couldn’t play this line. Try again.',
};

/**
 * `toggle` plays a line or stops it; with the address of a recording it has already, it is not spoken again.
 * `onChange` is told what is heard, until it is left.
 */
export function openListening({ speak, play }: Ports, onChange: (heard: Heard) => void) {
  let heard = SILENT;
  let pause = (): void => undefined;
  /** Counts what was asked for: an answer to an older question is not heard. */
  let latest = 0;
  const show = (next: Heard): void => {
    heard = next;
    onChange(next);
  };

  async function start(line: SpokenLine, recordedUrl: string | null): Promise<void> {
    const turn = latest;
    show({ ...SILENT, loading: line.text });
    const reply = recordedUrl === null ? await speak(line) : { ok: true as const, url: recordedUrl };
    if (turn !== latest) return;
    if (!reply.ok) {
      show({ ...SILENT, failure: reply.failure });
      return;
    }
    const playing = play(reply.url, () => turn === latest && show(SILENT));
    pause = playing.pause;
    show({ ...SILENT, playing: line.text });
    await playing.started.catch((error: unknown) => {
      if (turn !== latest) return;
      const isPaused = error instanceof DOMException && error.name === 'AbortError';
      show({ ...SILENT, failure: isPaused ? null : NOT_PLAYED });
    });
  }

  return {
    toggle(line: SpokenLine, recordedUrl: string | null = null): void {
      pause();
      latest++;
      if (heard.playing === line.text) show(SILENT);
      else void start(line, recordedUrl);
    },
    leave(): void {
      pause();
      latest++;
    },
  };
}
