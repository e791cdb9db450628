/** Numbers as the interface writes them. */

/** "0.8 MB", "3.2 MB", "14 MB": megabytes of a million bytes; never less than "0.1 MB". */
export const formatMegabytes = (bytes: number): string =>
  bytes < 950_000
    ? `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
    : `${bytes < 9.95e6 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;

/** In the reader's own time zone; the server renders dates in UTC, so that both say the same. */
export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  );

/** "21 Nov 2026, 06:31 UTC". */
export const formatMoment = (iso: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(new Date(iso))} UTC`;
