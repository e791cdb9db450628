/** Saves drafts one after the other, the last one last; what is waiting goes out at once when the page is left. */
import type { FailureView } from '#app/contract/reply.ts';

/** `conflict`: another page has saved this draft since; nothing is sent until the merchant has said which one stays. */
export type DraftState = { kind: 'saved' | 'saving' } | { kind: 'unsaved' | 'conflict'; message: string };

type DraftOptions = {
  /** Sends a draft (JSON) to its end, also when the page is left; aborted when a later one goes out instead. */
  send: (draft: string, signal: AbortSignal) => Promise<{ ok: true } | { ok: false; failure: FailureView }>;
  onState: (state: DraftState) => void;
  /** Between one save and the next, while changes come. */
  pauseMilliseconds?: number;
  /** After a save that failed. */
  retryMilliseconds?: number;
};

export type DraftSaver = {
  /** The draft as it is now. The first change is sent at once. */
  keep(draft: string): void;
  /** Sends what is waiting now, instead of what is on its way; comes back when it has been answered. */
  flush(): Promise<void>;
  /** After a conflict: sends this page's draft. */
  resume(): void;
  /** What is waiting is dropped; comes back when nothing is on its way any more. */
  drop(): Promise<void>;
};

/** `kept` is what the server has already, or null. */
export function createDraftSaver(
  kept: string | null,
  { send, onState, pauseMilliseconds = 400, retryMilliseconds = 5000 }: DraftOptions,
): DraftSaver {
  let known = kept;
  let waiting: string | null = null;
  let sending: { draft: string; abort: AbortController; done: Promise<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inConflict = false;

  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const draft = waiting;
    waiting = null;
    const abort = new AbortController();
    const done = send(draft, abort.signal).then(
      (reply) => finish(draft, abort, reply.ok ? null : reply.failure),
      // Only what was given up for a later one rejects.
      () => undefined,
    );
    sending = { draft, abort, done };
  }

  function finish(draft: string, abort: AbortController, failure: FailureView | null): void {
    if (sending?.abort !== abort) return;
    sending = null;
    if (failure === null) known = draft;
    else waiting ??= draft;
    inConflict = failure?.code === 'DRAFT_CHANGED';
    if (waiting !== null && !inConflict)
      timer = setTimeout(start, failure === null ? pauseMilliseconds : retryMilliseconds);
    onState(
      failure === null
        ? { kind: waiting === null ? 'saved' : 'saving' }
        : { kind: inConflict ? 'conflict' : 'unsaved', message: failure.message },
    );
  }

  return {
    keep(draft) {
      if (draft === (waiting ?? sending?.draft ?? known)) return;
      waiting = draft;
      if (inConflict) return;
      onState({ kind: 'saving' });
      // After a pause that is running, or when what is on its way has arrived.
      if (sending === null && timer === undefined) start();
    },
    async flush() {
      if (waiting !== null && !inConflict) {
        sending?.abort.abort();
        sending = null;
        start();
      }
      await sending?.done;
    },
    resume() {
      inConflict = false;
      onState({ kind: 'saving' });
      start();
    },
    async drop() {
      waiting = null;
      clearTimeout(timer);
      timer = undefined;
      await sending?.done;
    },
  };
}
