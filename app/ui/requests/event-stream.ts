/**
 * Follows the app's one event stream: over fetch, so that the session token goes with it; again after a
 * break; by polling where streams do not come through.
 */
import { CHANGE_KINDS, type ChangeKind } from '#studio/shared/changes.ts';

/** What changed, of the shop whose page listens. */
export type AppEvent = { kind: ChangeKind; id: string };
type Handlers = { onEvent: (event: AppEvent) => void; onCatchUp: () => void };

/** All in milliseconds but the counts. */
export type Pace = {
  /**
   * Waits after the first break, the second in a row without a message, and so on; after the last, streams
   * count as blocked here.
   */
  waits: readonly number[];
  pollMilliseconds: number;
  /** So many polls, then a stream is tried again. */
  pollsBetweenTries: number;
  /** A client that is refused here is refused by polling too. */
  refusedMilliseconds: number;
  /** The server sends something more often than this. */
  silenceMilliseconds: number;
};

const PACE: Pace = {
  waits: [500, 1000, 2000],
  pollMilliseconds: 2000,
  pollsBetweenTries: 5,
  refusedMilliseconds: 30_000,
  silenceMilliseconds: 40_000,
};
const UNAUTHORIZED = 401;

/** Calls `onEvent` for each change, `onCatchUp` whenever changes may have been missed, until the signal is aborted. */
export async function followEvents(
  url: string,
  handlers: Handlers,
  signal: AbortSignal,
  pace: Pace = PACE,
): Promise<void> {
  let breaks = 0;
  while (!signal.aborted) {
    const ended = await readStream(url, handlers, signal, pace.silenceMilliseconds);
    if (ended === 'refused') {
      await pause(pace.refusedMilliseconds, signal);
      continue;
    }
    breaks = ended === 'heard' ? 0 : breaks + 1;
    const wait = pace.waits[breaks];
    if (wait === undefined) await poll(handlers, signal, pace);
    else await pause(wait, signal);
  }
}

async function poll(
  { onCatchUp }: Handlers,
  signal: AbortSignal,
  { pollMilliseconds, pollsBetweenTries }: Pace,
): Promise<void> {
  for (let polls = 0; polls < pollsBetweenTries; polls++) {
    await pause(pollMilliseconds, signal);
    if (signal.aborted) return;
    onCatchUp();
  }
}

/** Whether any message arrived before the break, or access was refused. */
async function readStream(
  url: string,
  handlers: Handlers,
  signal: AbortSignal,
  silenceMilliseconds: number,
): Promise<'heard' | 'nothing' | 'refused'> {
  const leave = new AbortController();
  let timer = setTimeout(() => leave.abort(), silenceMilliseconds);
  let heard = false;
  try {
    const reply = await fetch(url, {
      headers: { accept: 'text/event-stream' },
      signal: AbortSignal.any([signal, leave.signal]),
    });
    if (reply.status === UNAUTHORIZED) return 'refused';
    if (!reply.ok || reply.body === null) return 'nothing';
    const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      clearTimeout(timer);
      timer = setTimeout(() => leave.abort(), silenceMilliseconds);
      if (!heard) handlers.onCatchUp();
      heard = true;
      const messages = (buffer + value).split('\n\n');
      buffer = messages.pop() ?? '';
      for (const message of messages) {
        const event = parseMessage(message);
        if (event !== null) handlers.onEvent(event);
      }
    }
  } catch {
    // A connection that breaks is an end like any other: messages before it count.
  } finally {
    clearTimeout(timer);
    leave.abort();
  }
  return heard ? 'heard' : 'nothing';
}

/**
 * One message of a text/event-stream; comments (the server's heartbeat), unknown kinds and what cannot be
 * read give null.
 */
export function parseMessage(message: string): AppEvent | null {
  const data = message
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim())
    .join('\n');
  const value = jsonOf(data);
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null;
  const { id } = value;
  const kind = CHANGE_KINDS.find((known) => known === value.kind);
  return kind !== undefined && typeof id === 'string' ? { kind, id } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
