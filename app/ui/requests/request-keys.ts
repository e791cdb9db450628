/**
 * Keys under which the server does a thing once: the same for every click on one request, another as soon as
 * something else is asked for.
 */

export type RequestKeys = {
  /** `request` as it is sent, without the key. */
  keyFor(request: object): string;
  /** It was answered: asked for again, it is another request. */
  renew(): void;
};

/** Keeps one random key (a UUID) for as long as the request's JSON stays the same and `renew` is not called. */
export function requestKeys(): RequestKeys {
  let last: { request: string; key: string } | null = null;
  return {
    keyFor(request) {
      const text = JSON.stringify(request);
      if (last === null || last.request !== text) last = { request: text, key: crypto.randomUUID() };
      return last.key;
    },
    renew() {
      last = null;
    },
  };
}

export type SubjectKeys = {
  /** The same for one subject until `renew`. */
  keyFor(subjectId: string): string;
  /** They were answered: asked for again, they are other requests. */
  renew(): void;
};

/**
 * Keeps one random key (a UUID) for each subject of a request that asks for several things: retrying after a
 * lost answer does nothing twice.
 */
export function subjectKeys(): SubjectKeys {
  const keys = new Map<string, string>();
  return {
    keyFor(subjectId) {
      const key = keys.get(subjectId) ?? crypto.randomUUID();
      keys.set(subjectId, key);
      return key;
    },
    renew() {
      keys.clear();
    },
  };
}
