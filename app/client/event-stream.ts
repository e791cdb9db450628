/** Follows the app's one event stream: over fetch, so that the session token goes with it; again after a break; by polling where streams do not come through. */

export type AppEvent = { kind: 'clip' | 'export' | 'publication' | 'points'; id: string };

/** First waits after a break, in milliseconds; the last is kept. */
const WAITS = [500, 1000, 2000, 5000, 10_000];
/** After this many breaks in a row before the first event, streams do not come through here. */
const BREAKS_BEFORE_POLLING = 3;
const POLL_MILLISECONDS = 2000;
/** The server says something at least this often. */
const SILENCE_MILLISECONDS = 40_000;

/** Calls `onEvent` for each change, `onCatchUp` whenever changes may have been missed, until the signal is aborted. */
export async function followEvents(url: string, handlers: { onEvent: (event: AppEvent) => void; onCatchUp: () => void }, signal: AbortSignal): Promise<void> {
  let breaks = 0;
  while (!signal.aborted) {
    if (breaks >= BREAKS_BEFORE_POLLING && breaks % WAITS.length !== 0) {
      await pause(POLL_MILLISECONDS, signal);
      handlers.onCatchUp();
      breaks++;
      continue;
    }
    const heard = await readStream(url, handlers, signal).catch(() => false);
    breaks = heard ? 1 : breaks + 1;
    await pause(WAITS[Math.min(breaks, WAITS.length) - 1] ?? 0, signal);
  }
}

/** True when anything came before the break. */
async function readStream(url: string, handlers: { onEvent: (event: AppEvent) => void; onCatchUp: () => void }, signal: AbortSignal): Promise<boolean> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MILLISECONDS);
  let heard = false;
  try {
    const reply = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: AbortSignal.any([signal, silence.signal]) });
    if (!reply.ok || reply.body === null) return false;
    const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return heard;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MILLISECONDS);
      if (!heard) handlers.onCatchUp();
      heard = true;
      const messages = (buffer + value).split('\n\n');
      buffer = messages.pop() ?? '';
      for (const message of messages) {
        const event = parseMessage(message);
        if (event !== null) handlers.onEvent(event);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** One message of a text/event-stream; comments (the server's heartbeat) and unknown kinds give null. */
export function parseMessage(message: string): AppEvent | null {
  const data = message
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim())
    .join('\n');
  if (data === '') return null;
  const value: unknown = JSON.parse(data);
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null;
  const { kind, id } = value;
  return (kind === 'clip' || kind === 'export' || kind === 'publication' || kind === 'points') && typeof id === 'string' ? { kind, id } : null;
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) { resolve(); return; }
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
