/** Data that the server sends Home and that Home passes on to the Library. */

/** How many products are picked at once: more need a catalog run. */
export const MAX_PICKED = 10;

/** One thing that waits for the merchant, with where to see to it. `clipId` is null where several clips are meant. */
export type AttentionRow = {
  id: string;
  clipId: string | null;
  badge: 'Failed' | 'Out of date';
  title: string;
  /** What happened. */
  words: string;
  /** Null for work that only the Task Center lists. */
  action: { label: string; url: string } | null;
};

/** Which steps of setting up are done. */
export type SetUpFacts = { product: boolean; brand: boolean; voice: boolean; publish: boolean };

/** Where merchants get help. */
export type SupportView = {
  url: string | null;
  email: string | null;
  /** What failed last: the code that finds it in the log, and when it failed (ISO). */
  lastFailure: { code: string; at: string } | null;
};

/** A product whose clip could not be started, and why. */
export type NotStarted = { productId: string; message: string };

/** A video that wasn't started, for the page: `title` is its product's, or its language by name. */
export type NotStartedVideo = { id: string; title: string; message: string };

/**
 * What the browser's history carries along to the Library after several clips were asked for: those that
 * could not be started. None when it carries something else.
 */
export function notStartedIn(state: unknown): readonly NotStartedVideo[] {
  if (typeof state !== 'object' || state === null || !('notStarted' in state)) return [];
  const { notStarted } = state;
  return Array.isArray(notStarted) && notStarted.every(isNotStartedVideo) ? notStarted : [];
}

function isNotStartedVideo(value: unknown): value is NotStartedVideo {
  if (typeof value !== 'object' || value === null) return false;
  return (['id', 'title', 'message'] as const).every(
    (name) => name in value && typeof Reflect.get(value, name) === 'string',
  );
}
