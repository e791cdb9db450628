/** Holds a bounded number of open things: the one that was used the longest ago makes room for the next. */

/** Something that takes memory while it is open. */
export type Pooled = { stop(): void };

export type VoicePool<Held extends Pooled> = {
  /** Opens what is not held, runs `work` with it, and keeps it. Waits while all that are held are at work. */
  use<T>(key: string, open: () => Held, work: (held: Held) => Promise<T>, signal?: AbortSignal): Promise<T>;
};

/** Rejects with the signal's reason when it is canceled while it waits. */
export function openVoicePool<Held extends Pooled>(capacity: number): VoicePool<Held> {
  /** In the order of their last use. */
  const held = new Map<string, { thing: Held; users: number }>();
  const waiting = new Set<() => void>();

  function letOneGo(): boolean {
    for (const [key, { thing, users }] of held) {
      if (users > 0) continue;
      held.delete(key);
      thing.stop();
      return true;
    }
    return false;
  }

  /** Counts the user at once: what is taken is never closed. */
  async function take(key: string, open: () => Held, signal: AbortSignal | undefined) {
    for (;;) {
      signal?.throwIfAborted();
      const found = held.get(key);
      if (found !== undefined) {
        found.users++;
        held.delete(key);
        held.set(key, found);
        return found;
      }
      if (held.size < capacity || letOneGo()) {
        const made = { thing: open(), users: 1 };
        held.set(key, made);
        return made;
      }
      await changed(signal);
    }
  }

  /** Settles when something that is held is free again, or the wait is canceled. */
  function changed(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  return {
    async use(key, open, work, signal) {
      const taken = await take(key, open, signal);
      try {
        return await work(taken.thing);
      } finally {
        taken.users--;
        for (const wake of [...waiting]) wake();
      }
    },
  };
}
