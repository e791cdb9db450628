/** Numbers as the interface writes them. */

/** "0.8 MB", "3.2 MB", "14 MB": megabytes of a million bytes; never less than "0.1 MB". */
export const formatMegabytes = (bytes: number): string =>
  bytes < 950_000
    ? `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
    : `${bytes < 9.95e6 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;

/** "Nov 21, 2026": the day in UTC, so that server and browser say the same. */
export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));

/** "Nov 21, 2026, 6:31 AM UTC". */
export const formatMoment = (iso: string): string =>
  `${new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(iso))} UTC`
    // Some browsers set a narrow space here, the server an ordinary one: both must write the same.
    .replaceAll('\u202f', ' ');
