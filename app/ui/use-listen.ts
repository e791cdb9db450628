/** Speaks a line through the server and plays it: one at a time. */
import { useEffect, useRef, useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { Asks } from '#app/contract/endpoints.ts';
import type { FailureView } from '#app/contract/reply.ts';

type Line = Asks<'/app/listen'>;

/** `toggle` plays a line or stops it; with the address of a recording it has already, it is not spoken again. `loading` and `playing` hold the text of that line or null; `failure` says why the last one could not be spoken. */
export function useListen() {
  const [loading, setLoading] = useState<string | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  useEffect(() => () => audio.current?.pause(), []);

  async function play(line: Line, recordedUrl: string | null): Promise<void> {
    setLoading(line.text);
    setFailure(null);
    const reply =
      recordedUrl === null ? await postJson('/app/listen', line) : { ok: true as const, url: recordedUrl };
    setLoading(null);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    const element = new Audio(reply.url);
    audio.current = element;
    element.addEventListener('ended', () => setPlaying(null));
    setPlaying(line.text);
    await element.play().catch(() => setPlaying(null));
  }

  return {
    loading,
    playing,
    failure,
    toggle(line: Line, recordedUrl: string | null = null): void {
      audio.current?.pause();
      if (playing === line.text) setPlaying(null);
      else void play(line, recordedUrl);
    },
  };
}
