/** Speaks a line through the server and plays it: one at a time. */
import { useEffect, useRef, useState } from 'react';
import { openListening, SILENT, type Heard, type SpokenLine } from '#app/ui/listening.ts';
import { postJson } from '#app/ui/requests/post-json.ts';

const PORTS = {
  speak: (line: SpokenLine) => postJson('/app/listen', line),
  play(url: string, onEnded: () => void) {
    const audio = new Audio(url);
    audio.addEventListener('ended', onEnded);
    return { started: audio.play(), pause: () => audio.pause() };
  },
};

/**
 * `toggle` plays a line or stops it; with the address of a recording it has already, it is not spoken again.
 * `loading` and `playing` hold the text of that line or null; `failure` says why the last one is not heard.
 */
export function useListen() {
  const [heard, setHeard] = useState<Heard>(SILENT);
  const listening = useRef<ReturnType<typeof openListening> | null>(null);
  useEffect(() => {
    const opened = (listening.current = openListening(PORTS, setHeard));
    return () => opened.leave();
  }, []);
  return {
    ...heard,
    toggle: (line: SpokenLine, recordedUrl: string | null = null): void =>
      listening.current?.toggle(line, recordedUrl),
  };
}
